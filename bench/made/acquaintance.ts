import { DAY_IN_MS } from '../../src/core/day.ts';
import type { Chance } from './chance.ts';

/** How often and when somebody is in touch: few people get most of it, and most ties last some years only. */
export type Acquaintance = { readonly from: number; readonly to: number };

/** Shift and exponent of the heavy tail: the strongest of 50,000 ties gets about one contact in 150. */
const TAIL_SHIFT = 20;
const TAIL_EXPONENT = 1.05;
/** A tie in ten lasts until today. */
const LASTING = 0.1;
const LONGEST_YEARS = 6;
/** So much earlier than the first contact the first ties begin, as a share of all years: somebody is always there. */
const KNOWN_BEFORE = 0.2;

export function acquaintances(
  count: number,
  years: { from: number; to: number },
  chance: Chance,
): readonly Acquaintance[] {
  return Array.from({ length: count }, (_, rank) => {
    const from = years.from + (1.1 * chance.next() - KNOWN_BEFORE) * (years.to - years.from);
    const length = (0.1 + chance.next() ** 2 * LONGEST_YEARS) * 365 * DAY_IN_MS;
    const isLasting = rank < count / 100 || chance.isWithin(LASTING);
    return { from, to: isLasting ? years.to : Math.min(years.to, from + length) };
  });
}

/** Draws ranks by a shifted Zipf law. One binary search for each draw. */
export function rankDrawer(count: number, chance: Chance): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += (rank + TAIL_SHIFT) ** -TAIL_EXPONENT;
    sums[rank] = sum;
  }
  return () => firstAbove(sums, chance.next() * sum);
}

function firstAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
