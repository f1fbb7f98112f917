import { spawnSync } from 'node:child_process';
import { median } from './quantile.ts';

export type Command = readonly [program: string, ...args: string[]];
export type CpuRun = { readonly stdout: string; readonly cpuSeconds: number };

/** Runs one program, and has the shell tell the last: what its children took of the processor. */
const TIMED = '"$@" && times';

/**
 * Runs a program to its end: what it printed, and the seconds of processor that it and its threads took, in user and
 * in system mode, from its start on. Others at work on the machine change these little. Undefined when it fails.
 */
export function cpuRun(command: Command, environment: NodeJS.ProcessEnv = {}): CpuRun | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', TIMED, 'sh', ...command], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 64_000_000,
  });
  if (status !== 0) return undefined;
  const [, printed = '', user = '', system = ''] = /^(.*?)\S+ \S+\n(\S+) (\S+)\n$/s.exec(stdout) ?? [];
  return { stdout: printed, cpuSeconds: seconds(user) + seconds(system) };
}

/** `1m2.500s` */
function seconds(time: string): number {
  const [, minutes, rest] = /^(\d+)m([\d.]+)s$/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

/** Runs each by turns, so many rounds: the middle of the seconds of processor of each that runs here. */
export function cpuByTurns<Name extends string>(
  runs: Readonly<Record<Name, () => CpuRun | undefined>>,
  rounds: number,
): ReadonlyMap<Name, number> {
  const took = new Map<Name, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name in runs) {
      const run = runs[name]();
      if (run) took.set(name, [...(took.get(name) ?? []), run.cpuSeconds]);
    }
  }
  return new Map([...took].map(([name, all]) => [name, median(all)]));
}
