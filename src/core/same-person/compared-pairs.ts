import type { CandidatePairs } from './candidate-pairs.ts';
import type { Described } from './described.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, compare, type Pattern } from './pattern.ts';
import { type Chances, type Surprise, surpriseOf, type Weights, weightFrom, weightOf } from './weights.ts';

/** Pairs with all that their weights are made of, so that nothing is compared twice: 24 bytes a pair. */
export type ComparedPairs = {
  readonly count: number;
  /** Each of them stands for so many. */
  readonly every: number;
  /** The patterns of all pairs, one behind the other. */
  readonly patterns: Uint8Array;
  /** The two surprises of each pair, one behind the other. */
  readonly surprises: Float32Array;
};

/** Half a million pairs tell all there is to know of sixteen aspects. */
const MOST_KEPT = 500_000;

/** All of the pairs, or every so many when there are more than `MOST_KEPT`. */
export function comparedPairs(
  records: readonly Described[],
  pairs: CandidatePairs,
  chances: Chances,
  likeness: Likeness,
): ComparedPairs {
  const { count, every, ends } = someOf(pairs);
  const patterns = new Uint8Array(count * ASPECT_COUNT);
  const surprises = new Float32Array(count * 2);
  for (let pair = 0; pair < count; pair += 1) {
    const [one, other] = [records[ends[2 * pair] ?? 0], records[ends[2 * pair + 1] ?? 0]];
    if (one === undefined || other === undefined) continue;
    const pattern = patterns.subarray(pair * ASPECT_COUNT, (pair + 1) * ASPECT_COUNT);
    compare(one, other, likeness, pattern);
    surprises.set(surpriseOf(pattern, [one, other], chances), 2 * pair);
  }
  return { count, every, patterns, surprises };
}

type Some = { readonly count: number; readonly every: number; readonly ends: Int32Array };

/** Whenever there are too many, every second of them goes. */
function someOf(pairs: CandidatePairs): Some {
  const ends = new Int32Array(2 * MOST_KEPT);
  let [count, every, seen] = [0, 1, 0];
  pairs((one, other) => {
    if (count === MOST_KEPT) {
      count = halved(ends, count);
      every *= 2;
    }
    if (seen % every === 0) {
      ends[2 * count] = one;
      ends[2 * count + 1] = other;
      count += 1;
    }
    seen += 1;
  });
  return { count, every, ends };
}

function halved(ends: Int32Array, count: number): number {
  for (let pair = 0; 2 * pair < count; pair += 1) {
    ends[2 * pair] = ends[4 * pair] ?? 0;
    ends[2 * pair + 1] = ends[4 * pair + 1] ?? 0;
  }
  return Math.ceil(count / 2);
}

/** The weight of one of the pairs, in bits. */
export function comparedWeight(
  { patterns, surprises }: ComparedPairs,
  pair: number,
  weights: Pick<Weights, 'matchLevels' | 'share'>,
): number {
  const surprise: Surprise = [surprises[2 * pair] ?? 0, surprises[2 * pair + 1] ?? 0];
  return weightFrom(patterns, pair * ASPECT_COUNT, surprise, weights);
}

/** What is told of a pair: the places of its records, how they compare, and the weight in bits. */
type VisitWeighed = (one: number, other: number, pattern: Pattern, bits: number) => void;

/** Weighs every pair. The pattern is the same array each time, filled anew. */
export function eachWeighed(
  records: readonly Described[],
  pairs: CandidatePairs,
  { weights, likeness }: { readonly weights: Weights; readonly likeness: Likeness },
  visit: VisitWeighed,
): void {
  const pattern: Pattern = new Uint8Array(ASPECT_COUNT);
  pairs((left, right) => {
    const [one, other] = [records[left], records[right]];
    if (one === undefined || other === undefined) return;
    compare(one, other, likeness, pattern);
    visit(left, right, pattern, weightOf(pattern, [one, other], weights));
  });
}
