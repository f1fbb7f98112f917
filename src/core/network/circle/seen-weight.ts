import type { Day } from '../../day.ts';
import type { HalfTies } from './half-ties.ts';
import { dayOfStamp, groupOfStamp, type PairDays } from './pair-days.ts';

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

export function stampWeight(stamp: number, today: Day): number {
  const age = today - dayOfStamp(stamp);
  return age < 0 ? 0 : 1 / (groupOfStamp(stamp) - 1) / (1 + age / PACE_DAYS);
}

/** Of all pairs in the table, each once. */
export function seenTies(seen: PairDays, today: Day): HalfTies {
  const ones = new Uint32Array(seen.highs.length);
  const others = new Uint32Array(seen.highs.length);
  const weights = new Float64Array(seen.highs.length);
  let last = -1;
  for (let low = 0; low < seen.size; low += 1) {
    let before = -1;
    for (let at = seen.starts[low] ?? 0; at < (seen.starts[low + 1] ?? 0); at += 1) {
      const high = seen.highs[at] ?? 0;
      if (high !== before) last += 1;
      before = high;
      ones[last] = low;
      others[last] = high;
      weights[last] = (weights[last] ?? 0) + stampWeight(seen.stamps[at] ?? 0, today);
    }
  }
  const length = last + 1;
  return {
    ones: ones.subarray(0, length),
    others: others.subarray(0, length),
    weights: weights.subarray(0, length),
  };
}
