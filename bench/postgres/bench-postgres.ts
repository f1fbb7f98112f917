import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { preparePostgres } from '../../src/store/postgres/prepare-postgres.ts';
import type { Cluster } from '../../test/postgres/cluster.ts';
import { freePort } from '../../test/postgres/free-port.ts';
import { spawnPostmaster } from '../../test/postgres/postmaster.ts';
import { sweeperOf } from '../../test/postgres/sweeper.ts';
import { type ClusterMeans, keptCluster } from './kept-cluster.ts';
import { runStatements } from './run-statements.ts';

/** The running server of a benchmark. */
export type BenchPostgres = {
  readonly folder: string;
  /** The address at which a database is found by who may do everything. */
  ownerUrl(database: string): string;
  /** The address at which Mutuals finds it. */
  appUrl(database: string): string;
  /** Makes our tables in a database, and the role of Mutuals when it is not there. */
  prepare(database: string): Promise<void>;
  stop(): Promise<void>;
};

const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
const ROLE = 'mutuals_bench';

export async function startBenchPostgres(means: ClusterMeans): Promise<BenchPostgres> {
  const sweeper = sweeperOf(mkdtempSync(join(tmpdir(), 'mutuals-bench-')));
  const cluster = await keptCluster(means, sweeper);
  const port = await freePort();
  const postmaster = spawnPostmaster(cluster, port);
  sweeper.watch(postmaster.pid);
  const address = (user: string, password: string) => (database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const ownerUrl = address('owner', cluster.password);
  const password = randomBytes(16).toString('hex');
  await begun(ownerUrl('postgres'), postmaster.hasEnded, cluster);
  await runStatements(ownerUrl('postgres'), [roleStatement(password)]);
  return {
    folder: cluster.folder,
    ownerUrl,
    appUrl: address(ROLE, password),
    async prepare(database) {
      await preparePostgres({ owner: ownerUrl(database), role: ROLE, now: () => new Date() });
    },
    async stop() {
      await postmaster.shutDown();
      sweeper.watch(undefined);
      await sweeper.sweep();
    },
  };
}

/** The role of Mutuals, with the password of this run. */
function roleStatement(password: string): string {
  return `do $$ begin
    if not exists (select 1 from pg_roles where rolname = '${ROLE}') then create role ${ROLE} login noinherit; end if;
    alter role ${ROLE} password '${password}'; end $$`;
}

async function begun(url: string, hasEnded: () => boolean, { log }: Cluster): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const failed = await runStatements(url, []).then(
      () => undefined,
      (error: unknown) => ({ cause: error }),
    );
    if (!failed) return;
    if (hasEnded() || performance.now() > deadline)
      throw new Error(`PostgreSQL did not start; ${log} says why`, failed);
    await setTimeout(LOOK_EVERY_MS);
  }
}
