import { askedGroups } from './asked-groups.ts';
import { candidateKeys } from './candidate-keys.ts';
import { type CandidatePairs, candidatePairs } from './candidate-pairs.ts';
import { chanceLevels } from './chance-levels.ts';
import { comparedPairs, eachWeighed } from './compared-pairs.ts';
import { type Described, NOTHING_DESCRIBED } from './described.ts';
import { frequencies } from './frequencies.ts';
import { type Groups, joinedGroups, type WeighedPair } from './joined-groups.ts';
import { amongAll, learntWeights } from './learn-weights.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, compare } from './pattern.ts';
import { BITS_WORTH_ASKING, isDoubtful, verdictOf } from './verdict.ts';
import { type Weights, weightOf } from './weights.ts';

export type SamePeople = {
  readonly weights: Weights;
  /** Whom the evidence joins. */
  readonly joined: Groups;
  /** Records (their places) that may be one person, with the joined ones among them. */
  readonly asked: readonly (readonly number[])[];
};

/**
 * Which of these records are one person: joined, to be asked about, or apart. Cost: O(records + pairs under a key);
 * 33,000 records with 600,000 such pairs take about five seconds.
 */
export function samePeople(records: readonly Described[], likeness: Likeness): SamePeople {
  const known = frequencies(records);
  const chances = { frequencies: known, levels: chanceLevels(records, known, likeness) };
  const pairs = candidatePairs(records.length, (record) =>
    candidateKeys(records[record] ?? NOTHING_DESCRIBED, likeness),
  );
  const compared = comparedPairs(records, pairs, chances, likeness);
  const weights = learntWeights(compared, chances, amongAll(records.length));
  const judge = new Judge(records, weights, likeness);
  const { auto, ask } = sorted(records, pairs, { weights, likeness });
  const joined = joinedGroups(records.length, auto, (one, other) => judge.mayJoin(one, other));
  const bitsOf = (one: number, other: number) => judge.bitsOf(one, other);
  const asked = askedGroups(joined, [...auto, ...ask], { bitsOf, least: BITS_WORTH_ASKING });
  return { weights, joined, asked };
}

type Sorted = { readonly auto: WeighedPair[]; readonly ask: WeighedPair[] };

function sorted(
  records: readonly Described[],
  pairs: CandidatePairs,
  weighing: { readonly weights: Weights; readonly likeness: Likeness },
): Sorted {
  const found: Sorted = { auto: [], ask: [] };
  eachWeighed(records, pairs, weighing, (one, other, pattern, bits) => {
    const verdict = verdictOf(pattern, bits);
    if (verdict !== 'apart') found[verdict].push({ one, other, bits });
  });
  return found;
}

/** Weighs any two records, whether they share a key or not. */
class Judge {
  readonly #records: readonly Described[];
  readonly #weights: Weights;
  readonly #likeness: Likeness;
  readonly #pattern = new Uint8Array(ASPECT_COUNT);

  constructor(records: readonly Described[], weights: Weights, likeness: Likeness) {
    this.#records = records;
    this.#weights = weights;
    this.#likeness = likeness;
  }

  mayJoin(one: number, other: number): boolean {
    this.#compare(one, other);
    return !isDoubtful(this.#pattern);
  }

  bitsOf(one: number, other: number): number {
    const pair = this.#compare(one, other);
    return pair ? weightOf(this.#pattern, pair, this.#weights) : Number.NEGATIVE_INFINITY;
  }

  #compare(one: number, other: number): readonly [Described, Described] | undefined {
    const [left, right] = [this.#records[one], this.#records[other]];
    if (left === undefined || right === undefined) return undefined;
    compare(left, right, this.#likeness, this.#pattern);
    return [left, right];
  }
}
