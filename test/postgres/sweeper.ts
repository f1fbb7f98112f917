import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

/**
 * Reads ids of processes until its input ends, which it does however we end: a `finally` does not run on a kill.
 * Then it ends the process it was told of last and removes the folder. Ten seconds are its patience.
 */
const SWEEPING = `
while read -r told; do pid=$told; done
if [ -n "$pid" ]; then
  kill -QUIT "$pid"
  tries=0
  while kill -0 "$pid" && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
fi
rm -rf "$1"`;

export type Sweeper = {
  /** The process to end with us; undefined once it has ended, since its id may be given to another. */
  watch(pid: number | undefined): void;
  /** Ends the watched process, if any, and removes the folder. */
  sweep(): Promise<void>;
};

/** A process beside ours that leaves nothing behind when we are gone. */
export function sweeperOf(folder: string): Sweeper {
  const { PATH = '' } = process.env;
  const child = spawn('/bin/sh', ['-c', SWEEPING, 'sweeper', folder], {
    env: { PATH },
    detached: true, // Ctrl-C must not reach it
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const closed = once(child, 'close');
  return {
    watch(pid) {
      child.stdin.write(`${pid ?? ''}\n`);
    },
    async sweep() {
      child.stdin.end();
      await closed;
      if (existsSync(folder)) throw new Error(`${folder} could not be removed.`);
    },
  };
}
