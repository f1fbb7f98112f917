import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, newCluster, type StartOptions } from './cluster.ts';
import { freePort } from './free-port.ts';
import { type Postmaster, spawnPostmaster } from './postmaster.ts';
import { type Sweeper, sweeperOf } from './sweeper.ts';

const PATIENCE_MS = 60_000;
const PORTS_TRIED = 5;

/** A PostgreSQL server of our own, on loopback, in a folder that goes when it or we go. */
export type OwnPostgres = {
  readonly ownerUrl: string;
  readonly version: string;
  readonly pid: number;
  /** Shuts down and removes everything. */
  stop(): Promise<void>;
  /** Pulls the plug on all its processes; the data stays as it is at this moment. */
  kill(): Promise<void>;
  /** Starts again after a kill, on the same data and port. */
  start(): Promise<void>;
  log(): string;
};

type Running = { readonly postmaster: Postmaster; readonly url: string; readonly version: string };

export async function startPostgres(options: StartOptions = {}): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-postgres-'));
  const sweeper = sweeperOf(folder);
  try {
    const cluster = await newCluster(folder, sweeper, options);
    return await startedOnFreePort(cluster, sweeper);
  } catch (error) {
    await sweeper.sweep();
    throw error;
  }
}

/** Between looking and listening another may take a port: then the next one is tried. */
async function startedOnFreePort(cluster: Cluster, sweeper: Sweeper): Promise<OwnPostgres> {
  for (let tried = 1; ; tried += 1) {
    const port = await freePort();
    try {
      return ownPostgres(cluster, sweeper, port, await running(cluster, sweeper, port));
    } catch (error) {
      if (tried === PORTS_TRIED || !String(error).includes('Address already in use')) throw error;
    }
  }
}

function ownPostgres(cluster: Cluster, sweeper: Sweeper, port: number, first: Running): OwnPostgres {
  let { postmaster } = first;
  let swept = false;
  const start = async (): Promise<void> => {
    if (postmaster.hasEnded()) ({ postmaster } = await running(cluster, sweeper, port));
  };
  const stop = async (): Promise<void> => {
    try {
      await start(); // only a successor removes the shared memory of a server that was killed
      await postmaster.shutDown();
      sweeper.watch(undefined);
    } finally {
      await sweeper.sweep();
    }
  };
  return {
    ownerUrl: first.url,
    version: first.version,
    get pid() {
      return postmaster.pid;
    },
    start,
    async stop() {
      if (!swept) await stop();
      swept = true;
    },
    async kill() {
      await postmaster.kill();
      sweeper.watch(undefined);
    },
    log: () => readFileSync(cluster.log, 'utf8'),
  };
}

async function running(cluster: Cluster, sweeper: Sweeper, port: number): Promise<Running> {
  const saidBefore = readFileSync(cluster.log, 'utf8').length;
  const postmaster = spawnPostmaster(cluster, port);
  sweeper.watch(postmaster.pid);
  const url = `postgres://owner:${cluster.password}@127.0.0.1:${port}/postgres`;
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const version = await versionOf(url).catch((error: unknown) => failure(error));
    if (typeof version === 'string') return { postmaster, url, version };
    if (postmaster.hasEnded() || performance.now() > deadline) {
      if (postmaster.hasEnded()) sweeper.watch(undefined);
      const said = readFileSync(cluster.log, 'utf8').slice(saidBefore);
      throw new Error(`PostgreSQL did not start. ${said}`, { cause: version.cause });
    }
    await setTimeout(20);
  }
}

const failure = (cause: unknown): { readonly cause: unknown } => ({ cause });

async function versionOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? '';
  } finally {
    await client.end();
  }
}
