import type { Described } from './described.ts';
import { ASPECT_LIST } from './pattern.ts';

/**
 * How often a value stands in a book: a rare name says more than a common one. A small book knows little of that, so
 * each frequency begins from what is expected of an unseen value, with the weight of 300 records, and the two records
 * that are compared do not count: that they have it is what has to be explained.
 *
 *   f(v) = (count(v) − 2 + 300 f0) / (known − 2 + 300)
 *
 * Frequencies of values in record linkage: Winkler 2000, "Frequency-based matching in Fellegi-Sunter model".
 */
const WEIGHT_OF_UNSEEN = 300;
const COMPARED = 2;

export type Frequencies = {
  /** How often a value that two records share stands in others, in this aspect (its place in ASPECTS). */
  of(aspect: number, value: string): number;
  /** The chance that two records drawn at random have the same value. */
  alike(aspect: number): number;
};

/** In how many records a value stands, and in how many anything is known in this aspect. */
export type Counted = {
  count(aspect: number, value: string): number;
  known(aspect: number): number;
};

export function frequencyOf({ count, known }: Counted): Frequencies['of'] {
  return (aspect, value) => {
    const unseen = ASPECT_LIST[aspect]?.unseen ?? 1;
    const others = Math.max(0, count(aspect, value) - COMPARED);
    return (others + WEIGHT_OF_UNSEEN * unseen) / (Math.max(0, known(aspect) - COMPARED) + WEIGHT_OF_UNSEEN);
  };
}

export function frequencies(records: readonly Described[]): Frequencies {
  const counts = ASPECT_LIST.map(() => new Map<string, number>());
  const known = ASPECT_LIST.map(() => 0);
  for (const record of records) {
    for (const [at, aspect] of ASPECT_LIST.entries()) count(aspect.values(record), at);
  }

  function count(values: readonly string[], at: number): void {
    if (values.length > 0) known[at] = (known[at] ?? 0) + 1;
    for (const value of values) counts[at]?.set(value, (counts[at]?.get(value) ?? 0) + 1);
  }

  const of = frequencyOf({
    count: (at, value) => counts[at]?.get(value) ?? 0,
    known: (at) => known[at] ?? 0,
  });

  function alike(at: number): number {
    const all = known[at] ?? 0;
    let sum = ASPECT_LIST[at]?.unseen ?? 1;
    if (all === 0) return sum;
    for (const [value, times] of counts[at] ?? []) sum += (times / all) * of(at, value);
    return sum;
  }

  return { of, alike };
}
