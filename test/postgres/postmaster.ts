import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Cluster, surroundings } from './cluster.ts';

/** The process that every other process of a server descends from. */
export type Postmaster = {
  readonly pid: number;
  hasEnded(): boolean;
  /** Resolves when its descendants have ended too, so that another may open the same data. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
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
  const closed = new Promise<void>((resolve, reject) => {
    child.once('close', () => {
      ended = true;
      resolve();
    });
    child.once('error', reject);
  });
  closed.catch(() => undefined); // asked of again in `end`
  return {
    pid: child.pid ?? 0,
    hasEnded: () => ended,
    end(signal) {
      child.kill(signal);
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
