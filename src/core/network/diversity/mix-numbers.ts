import type { Mix } from './mix.ts';

/**
 * The numbers of one mix, kept as sums so that one person more is a step and not a recount.
 *
 *   W = Σ w_k      L = Σ w_k ln w_k      S = Σ w_k²        H = ln W − L/W      ^1D = e^H      ^2D = W²/S      B = 1 − S/W²
 *
 * w_k weight of kind k. The same as hillNumber and blau, which are defined there. Cost: O(kinds), a step O(1).
 */
export type MixSums = {
  readonly kinds: number;
  readonly weight: number;
  readonly logs: number;
  readonly squares: number;
  readonly people: number;
  /** Σ n_k (n_k − 1) */
  readonly alike: number;
};

export type MixNumbers = {
  /** ^0D */
  readonly kinds: number;
  /** ^1D */
  readonly effective: number;
  /** ^2D */
  readonly common: number;
  readonly blau: number;
  readonly biasFreeBlau: number;
};

export function mixSums({ weights, people }: Mix): MixSums {
  const sums = { kinds: 0, weight: 0, logs: 0, squares: 0, people: 0, alike: 0 };
  for (let kind = 0; kind < weights.length; kind++) {
    const weight = weights[kind] ?? 0;
    const count = people[kind] ?? 0;
    if (weight > 0) sums.kinds += 1;
    sums.weight += weight;
    sums.logs += weightLog(weight);
    sums.squares += weight * weight;
    sums.people += count;
    sums.alike += count * (count - 1);
  }
  return sums;
}

/** The sums after one person of weight `added` has joined a kind of that weight and number of people. */
export function withOneMore(sums: MixSums, weight: number, people: number, added: number): MixSums {
  const after = weight + added;
  return {
    kinds: sums.kinds + Number(weight === 0),
    weight: sums.weight + added,
    logs: sums.logs + weightLog(after) - weightLog(weight),
    squares: sums.squares + added * (weight + after),
    people: sums.people + 1,
    alike: sums.alike + 2 * people,
  };
}

export function mixNumbers({ kinds, weight, logs, squares, people, alike }: MixSums): MixNumbers {
  const isEmpty = kinds === 0;
  return {
    kinds,
    effective: isEmpty ? 0 : Math.exp(Math.log(weight) - logs / weight),
    common: isEmpty ? 0 : (weight * weight) / squares,
    blau: isEmpty ? Number.NaN : 1 - squares / (weight * weight),
    biasFreeBlau: people < 2 ? Number.NaN : 1 - alike / (people * (people - 1)),
  };
}

function weightLog(weight: number): number {
  return weight > 0 ? weight * Math.log(weight) : 0;
}
