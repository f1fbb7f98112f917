import type { CandidatePairs } from './candidate-pairs.ts';
import type { Described } from './described.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, compare } from './pattern.ts';
import { type Chances, type Surprise, surpriseOf, type Weights, weightFrom } from './weights.ts';

/** Pairs with all that their weights are made of, so that nothing is compared twice: 32 bytes a pair. */
export type ComparedPairs = CandidatePairs & {
  /** The patterns of all pairs, one behind the other. */
  readonly patterns: Uint8Array;
  /** The two surprises of each pair, one behind the other. */
  readonly surprises: Float32Array;
};

export function comparedPairs(
  records: readonly Described[],
  pairs: CandidatePairs,
  chances: Chances,
  likeness: Likeness,
): ComparedPairs {
  const patterns = new Uint8Array(pairs.count * ASPECT_COUNT);
  const surprises = new Float32Array(pairs.count * 2);
  for (let pair = 0; pair < pairs.count; pair += 1) {
    const [one, other] = [records[pairs.ends[2 * pair] ?? 0], records[pairs.ends[2 * pair + 1] ?? 0]];
    if (one === undefined || other === undefined) continue;
    const pattern = patterns.subarray(pair * ASPECT_COUNT, (pair + 1) * ASPECT_COUNT);
    compare(one, other, likeness, pattern);
    surprises.set(surpriseOf(pattern, [one, other], chances), 2 * pair);
  }
  return { ...pairs, patterns, surprises };
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
