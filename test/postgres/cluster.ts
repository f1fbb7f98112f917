import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinaries } from './binaries.ts';
import type { Sweeper } from './sweeper.ts';
import { giveTo, type User, unprivilegedUser } from './unprivileged-user.ts';

const run = promisify(execFile);

export type StartOptions = {
  /** The checkout with node_modules. */
  readonly root?: string;
  /** A folder with initdb and postgres of version 15 or newer, instead of those that npm installed. */
  readonly binaries?: string | undefined;
  /** Waits for the disk, as a server does that people rely on. */
  readonly durable?: boolean;
};

/** What a server is made of while it stands still. */
export type Cluster = {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly binaries: string;
  readonly user: User | undefined;
  readonly password: string;
  readonly durable: boolean;
};

/** As whom and where its programs run; of our environment only the way to programs, so that no PGDATA steers them. */
export function surroundings({ folder, user }: Pick<Cluster, 'folder' | 'user'>) {
  const { PATH = '' } = process.env;
  return { ...user, cwd: folder, env: { PATH, TZ: 'UTC' } };
}

/** Text is ordered as a language does, unlike in C, so that a query which forgets to say its order is found out. */
const LOCALE = [
  '--encoding=UTF8',
  `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
  '--locale-provider=icu',
  '--icu-locale=en-US',
];

export async function newCluster(folder: string, sweeper: Sweeper, options: StartOptions): Promise<Cluster> {
  const { root = process.cwd(), binaries = process.env['MUTUALS_TEST_POSTGRES_BIN'] } = options;
  const cluster = {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'log'),
    binaries: postgresBinaries(folder, root, binaries),
    user: unprivilegedUser(),
    password: randomBytes(16).toString('hex'),
    durable: options.durable ?? false,
  };
  await initialise(cluster, sweeper);
  return cluster;
}

async function initialise(cluster: Cluster, sweeper: Sweeper): Promise<void> {
  const passwordFile = join(cluster.folder, 'password');
  mkdirSync(cluster.data, { mode: 0o700 });
  writeFileSync(cluster.log, '');
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  giveTo(cluster.user, cluster.folder);
  const words = ['-D', cluster.data, '--username=owner', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const running = run(
    join(cluster.binaries, 'initdb'),
    [...words, ...LOCALE, '--no-sync'],
    surroundings(cluster),
  );
  sweeper.watch(running.child.pid);
  await running;
  sweeper.watch(undefined);
  rmSync(passwordFile);
}
