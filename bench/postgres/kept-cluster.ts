import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, newCluster } from '../../test/postgres/cluster.ts';
import type { Sweeper } from '../../test/postgres/sweeper.ts';
import { unprivilegedUser } from '../../test/postgres/unprivileged-user.ts';
import type { Bench } from '../measure/bench.ts';
import { kept } from '../measure/kept.ts';

export type ClusterMeans = Pick<Bench, 'home' | 'programs' | 'dataKeys' | 'tell'>;

/** What an administrator would set for a server of a few GB; all that guards the data stays on. */
const SETTINGS = `
shared_buffers = 1GB
effective_cache_size = 4GB
maintenance_work_mem = 256MB
max_wal_size = 4GB
random_page_cost = 1.1
`;

/** A PostgreSQL that keeps its data between runs, standing still. */
export async function keptCluster(means: ClusterMeans, sweeper: Sweeper): Promise<Cluster> {
  const user = unprivilegedUser();
  mkdirSync(means.home, { recursive: true });
  // The server does not run as root, and must get to its folder.
  if (user) chmodSync(means.home, 0o711);
  const folder = await kept(means, { name: 'postgres', of: 'postgres' }, async (path) => {
    mkdirSync(path);
    const made = await newCluster(path, sweeper, { root: join(means.programs, '..'), durable: true });
    appendFileSync(join(made.data, 'postgresql.conf'), SETTINGS);
    writeFileSync(join(path, 'owner-password'), made.password, { mode: 0o600 });
  });
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'log'),
    binaries: join(folder, 'native', 'bin'),
    user,
    password: readFileSync(join(folder, 'owner-password'), 'utf8'),
    durable: true,
  };
}
