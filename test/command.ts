import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** The built program, as a user starts it. */
const PROGRAM = join(import.meta.dirname, '..', 'dist', 'mutuals.js');

/** Starts `mutuals` with a data folder of its own and nothing else of the environment that matters. */
export function start(
  home: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [PROGRAM, ...words], {
    env: { PATH, HOME: home, MUTUALS_HOME: home, TZ: 'UTC', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs `mutuals` to its end. */
export function mutuals(
  home: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = start(home, words, environment);
  child.stdin?.end();
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr?.on('data', (bytes: Buffer) => err.push(bytes));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
  });
}
