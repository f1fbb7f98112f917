import { join } from 'node:path';
import { dayOf, dayText } from '../../src/core/day.ts';
import { BENCH_NOW } from '../made/network-size.ts';
import type { Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { networkFolder } from '../measure/network.ts';
import { median } from '../measure/quantile.ts';
import { runCommand } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'start';
const VERSION_MS = 30;
const SEARCH_MS = 100;

/** Commands beside a bare `node -e 0`: the three take turns, and each is compared with its own neighbour. */
export const startPart: Part = {
  name: part,
  async measure(bench) {
    const { people, starts } = sizesOf(bench);
    const mutuals = join(bench.programs, 'mutuals.js');
    const search = [
      'people',
      '--search',
      'mar',
      '--home',
      networkFolder(bench, people),
      '--at',
      dayText(dayOf(BENCH_NOW)),
    ];
    const bare: number[] = [];
    const version: number[] = [];
    const searched: number[] = [];
    for (let round = -1; round < starts; round += 1) {
      const [empty, said, found] = [
        ['-e', '0'],
        [mutuals, '--version'],
        [mutuals, ...search],
      ].map(milliseconds);
      if (round < 0) continue;
      bare.push(empty ?? 0);
      version.push(said ?? 0);
      searched.push(found ?? 0);
    }
    return [
      ...beyondBare('mutuals --version', version, { bare, most: VERSION_MS }),
      ...beyondBare('mutuals people --search', searched, { bare, most: SEARCH_MS }),
    ];
  },
};

type Beside = { readonly bare: readonly number[]; readonly most: number };

function beyondBare(name: string, runs: readonly number[], { bare, most }: Beside): readonly Figure[] {
  const beyond = median(runs.map((taken, round) => taken - (bare[round] ?? 0)));
  return [
    { part, name: `${name}, beyond a bare node -e 0`, unit: 'ms', measured: beyond, target: { most } },
    {
      part,
      name,
      unit: 'ms',
      measured: median(runs),
      peer: { says: 'a bare node -e 0', measured: median(bare) },
    },
  ];
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  runCommand(process.execPath, args);
  return performance.now() - start;
}
