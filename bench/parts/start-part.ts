import { join } from 'node:path';
import { dayOf, dayText } from '../../src/core/day.ts';
import { BENCH_NOW } from '../made/network-size.ts';
import type { Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { network } from '../measure/network.ts';
import { median } from '../measure/quantile.ts';
import { runCommand } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'start';
const VERSION_MS = 30;
const SEARCH_MS = 100;

/** Commands beside a bare `node -e 0`: they take turns, and each is compared with its own neighbour. */
export const startPart: Part = {
  name: part,
  async measure(bench) {
    const { people, starts } = sizesOf(bench);
    const mutuals = join(bench.programs, 'mutuals.js');
    const commands: Command[] = [
      { name: 'mutuals --version', args: [mutuals, '--version'], most: VERSION_MS },
    ];
    for (const engine of bench.engines) {
      const { folder, database } = await network(bench, engine, people);
      const place = ['--home', folder, '--database', database, '--at', dayText(dayOf(BENCH_NOW))];
      const args = [mutuals, 'people', '--search', 'mar', ...place];
      commands.push({ name: 'mutuals people --search', engine, args, most: SEARCH_MS });
    }
    return byTurns(commands, starts);
  },
};

type Command = Pick<Figure, 'name' | 'engine'> & {
  readonly args: readonly string[];
  readonly most: number;
};

function byTurns(commands: readonly Command[], rounds: number): readonly Figure[] {
  const bare: number[] = [];
  const runs = commands.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    const empty = milliseconds(['-e', '0']);
    const taken = commands.map(({ args }) => milliseconds(args));
    if (round < 0) continue;
    bare.push(empty);
    taken.forEach((one, command) => {
      runs[command]?.push(one);
    });
  }
  return commands.flatMap((command, at) => beyondBare(command, runs[at] ?? [], bare));
}

function beyondBare(
  { name, engine, most }: Command,
  runs: readonly number[],
  bare: readonly number[],
): readonly Figure[] {
  const beyond = median(runs.map((taken, round) => taken - (bare[round] ?? 0)));
  const common = { part, unit: 'ms', ...(engine && { engine }) } as const;
  const peer = { says: 'a bare node -e 0', measured: median(bare) };
  return [
    { ...common, name: `${name}, beyond a bare node -e 0`, measured: beyond, target: { most } },
    { ...common, name, measured: median(runs), peer },
  ];
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  runCommand(process.execPath, args);
  return performance.now() - start;
}
