import type { Day } from '../../day.ts';
import type { TieGraph } from '../tie-graph.ts';
import { cut } from './half-ties.ts';
import type { PairDays } from './pair-days.ts';
import { dayOfStamp, groupOfStamp } from './pair-stamp.ts';

/**
 * What days of being seen together are worth on the day `today`:  Σ_d k(Δ_d) / (n_d − 1)        k(Δ) = (1 + Δ/7)^-1
 *
 * The pace of seven days is that of acquaintance in reach.ts, where it was measured. Days after `today` do not count
 * yet, since calendars hold plans. Cost: one pass.
 */
const PACE_DAYS = 7;

export function seenWeight(stamps: readonly number[], today: Day): number {
  let sum = 0;
  for (const stamp of stamps) sum += stampWeight(stamp, today);
  return sum;
}

function stampWeight(stamp: number, today: Day): number {
  const age = today - dayOfStamp(stamp);
  return age < 0 ? 0 : 1 / (groupOfStamp(stamp) - 1) / (1 + age / PACE_DAYS);
}

/** Of all pairs in the table, each at its lower number. Those seen only after `today` are left out. */
export function seenTies(table: PairDays, today: Day): TieGraph {
  const { size, starts, highs, stamps } = table;
  const ends = new Uint32Array(size + 1);
  const pairs = countPairs(table);
  const others = new Uint32Array(pairs);
  const weights = new Float64Array(pairs);
  let kept = 0;
  for (let low = 0; low < size; low += 1) {
    const to = starts[low + 1] ?? 0;
    for (let at = starts[low] ?? 0; at < to; ) {
      const high = highs[at] ?? 0;
      let weight = 0;
      for (; at < to && highs[at] === high; at += 1) weight += stampWeight(stamps[at] ?? 0, today);
      if (weight === 0) continue;
      others[kept] = high;
      weights[kept] = weight;
      kept += 1;
    }
    ends[low + 1] = kept;
  }
  return { size, starts: ends, others: cut(others, kept), weights: cut(weights, kept) };
}

function countPairs({ size, starts, highs }: PairDays): number {
  let pairs = 0;
  for (let low = 0; low < size; low += 1) {
    const to = starts[low + 1] ?? 0;
    for (let at = starts[low] ?? 0; at < to; at += 1)
      if (highs[at] !== highs[at + 1] || at + 1 === to) pairs += 1;
  }
  return pairs;
}
