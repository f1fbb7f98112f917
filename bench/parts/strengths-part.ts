import { join } from 'node:path';
import { dayOf } from '../../src/core/day.ts';
import { BENCH_NOW } from '../made/network-size.ts';
import { bareNetwork } from '../measure/bare-network.ts';
import type { BareRows } from '../measure/bare-rows.ts';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { type Network, network } from '../measure/network.ts';
import { median, quantile } from '../measure/quantile.ts';
import { runProgram } from '../measure/run-program.ts';
import { type ServedNetwork, servedNetwork } from '../measure/served-network.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'strengths';
const MODELS_MS = 1_000;
const REQUEST_MS = 50;
const PATH = '/people.list';
const MODELS = 'the numbers of each tie, over everybody';

/** All ties computed anew: by the models alone, written, and beside requests. */
export const strengthsPart: Part = {
  name: part,
  async measure(bench) {
    const figures: Figure[] = [];
    for (const engine of bench.engines)
      figures.push(...(await strengthsOf(bench, await network(bench, engine, sizesOf(bench).people))));
    // The models alone are the same whatever the numbers come from.
    return figures.filter(({ name, engine }) => name !== MODELS || engine === bench.engines[0]);
  },
};

async function strengthsOf(bench: Bench, asked: Network): Promise<readonly Figure[]> {
  const { engine } = asked;
  const served = await servedNetwork(bench, asked);
  const bare = await bareNetwork(asked);
  try {
    const beside = await requestsBeside(served, bare);
    return [...alone(bench, asked), beside].map((figure) => ({ ...figure, engine }));
  } finally {
    await bare.close();
    await served.close();
    // The next run finds the day at which the network was made.
    runProgram(join(bench.programs, 'refresh-ties.js'), [asked.database, '1']);
  }
}

function alone(bench: Bench, { database }: Network): readonly Figure[] {
  const rounds = String(sizesOf(bench).refreshes);
  const text = runProgram(join(bench.programs, 'refresh-ties.js'), [database, rounds]);
  const taken = JSON.parse(text) as Record<'models' | 'floor' | 'store', readonly number[]>;
  const models = median(taken.models);
  return [
    {
      part,
      name: MODELS,
      unit: 'ms',
      measured: models,
      target: { most: MODELS_MS },
      peer: { says: 'each contact day looked at once', measured: median(taken.floor) },
    },
    {
      part,
      name: 'all strengths read, computed and written',
      unit: 'ms',
      measured: median(taken.store),
      peer: { says: 'the models alone', measured: models },
    },
  ];
}

/** Begins another day and asks until the strengths stand for it; then as many times again with nothing beside. */
async function requestsBeside(served: ServedNetwork, bare: BareRows): Promise<Figure> {
  await served.ask(PATH);
  served.nextDay();
  const tomorrow = dayOf(BENCH_NOW) + 1;
  const beside: number[] = [];
  while ((await bare.asOf()) !== tomorrow) beside.push(await milliseconds(served));
  const quiet: number[] = [];
  while (quiet.length < beside.length) quiet.push(await milliseconds(served));
  return {
    part,
    name: 'list of people while strengths are computed, p95',
    unit: 'ms',
    measured: quantile(beside, 0.95),
    target: { most: REQUEST_MS },
    spread: { p50: quantile(beside, 0.5), p99: quantile(beside, 0.99) },
    peer: { says: 'the same request with nothing beside', measured: quantile(quiet, 0.95) },
  };
}

async function milliseconds(served: ServedNetwork): Promise<number> {
  const start = performance.now();
  await served.ask(PATH);
  return performance.now() - start;
}
