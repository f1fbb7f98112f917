/** How large a network is made; `seed` names its chance. */
export type NetworkSize = { readonly people: number; readonly interactions: number; readonly seed: number };

const INTERACTIONS_PER_PERSON = 20;
const SEED = 20_260_615;

export function networkSize(people: number): NetworkSize {
  return { people, interactions: people * INTERACTIONS_PER_PERSON, seed: SEED };
}

/** The moment at which all benchmarks are asked: the data end here, whatever day it is outside. */
export const BENCH_NOW = new Date('2026-06-15T10:00:00Z');
export const BENCH_FROM = new Date('2014-06-15T10:00:00Z');
export const MY_ADDRESS = 'me@bench.example';
