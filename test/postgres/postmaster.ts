import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, surroundings } from './cluster.ts';
import { endAtOnce } from './end-at-once.ts';

/** The process that every other process of a server descends from. */
export type Postmaster = {
  readonly pid: number;
  hasEnded(): boolean;
  /** Both resolve when its descendants have ended too, so that another may open the same data. */
  shutDown(): Promise<void>;
  kill(): Promise<void>;
};

export function spawnPostmaster(cluster: Cluster, port: number): Postmaster {
  const log = openSync(cluster.log, 'a');
  const child = spawn(join(cluster.binaries, 'postgres'), ['-D', cluster.data, ...settings(cluster, port)], {
    ...surroundings(cluster),
    stdio: ['ignore', 'pipe', log],
  });
  closeSync(log);
  child.stdout?.resume(); // every descendant holds this pipe: "close" comes when the last one is gone
  let ended = false;
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      resolve();
    };
    child.once('close', end);
    child.once('error', end); // it could not even be spawned
  });
  return {
    pid: child.pid ?? 0,
    hasEnded: () => ended,
    shutDown() {
      child.kill('SIGINT');
      return closed;
    },
    kill() {
      if (child.pid !== undefined && !ended) endAtOnce(child.pid);
      return closed;
    },
  };
}

function settings({ folder, durable }: Cluster, port: number): readonly string[] {
  const wanted = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
  };
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
