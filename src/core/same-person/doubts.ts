import { candidateKeys } from './candidate-keys.ts';
import { type CandidatePairs, candidatePairs } from './candidate-pairs.ts';
import { chanceLevels } from './chance-levels.ts';
import { comparedPairs, eachWeighed } from './compared-pairs.ts';
import { type Described, NOTHING_DESCRIBED } from './described.ts';
import { frequencies } from './frequencies.ts';
import { type Among, amongAll, learntWeights } from './learn-weights.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, compare, type Pattern } from './pattern.ts';
import { BITS_WORTH_ASKING, isContradicted, isDoubtful, type Verdict, verdictOf } from './verdict.ts';
import { type Chances, type Pair, type Weights, weightOf } from './weights.ts';

/** Somebody as they stand: what each of their records says. */
export type Standing<Person> = { readonly person: Person; readonly records: readonly Described[] };

/** Two who may be one person. */
export type Doubt<Person> = {
  readonly one: Person;
  readonly other: Person;
  /** The average of all their records, so that one likeness by chance does not weigh more than what speaks against. */
  readonly bits: number;
  /** `auto` where the evidence leaves nothing to ask; it is still only offered. */
  readonly verdict: Exclude<Verdict, 'apart'>;
  /** Something says that they are two: other days of birth, other middle names, junior and senior. */
  readonly isDoubtful: boolean;
  /** The two records that are most alike, for the reasons. */
  readonly alike: Pair;
};

export type Doubts<Person> = { readonly doubts: readonly Doubt<Person>[]; readonly weights: Weights };

/** Of two with many records so many pairs are looked at. */
const MOST_LOOKED_AT = 100;

/**
 * Which people may be one, all of them weighed by what this book teaches. Whom the user has said are two is left to the
 * caller. Cost: O(records + pairs under a key).
 */
export function doubtsAmong<Person>(
  standing: readonly Standing<Person>[],
  likeness: Likeness,
): Doubts<Person> {
  const records = standing.flatMap((one) => one.records);
  const known = frequencies(records);
  const chances = { frequencies: known, levels: chanceLevels(records, known, likeness) };
  const pairs = candidatePairs(records.length, (record) =>
    candidateKeys(records[record] ?? NOTHING_DESCRIBED, likeness),
  );
  return doubtsWeighed(standing, { chances, among: amongAll(records.length), pairs, likeness });
}

type Beforehand = {
  readonly chances: Chances;
  readonly among: Among;
  /** Places of records, when those of all are laid one behind the other. */
  readonly pairs: CandidatePairs;
  readonly likeness: Likeness;
};

/** The same where it is known beforehand who is to be compared, and how alike two people are by chance. */
export function doubtsWeighed<Person>(
  standing: readonly Standing<Person>[],
  { chances, among, pairs, likeness }: Beforehand,
): Doubts<Person> {
  const records = standing.flatMap((one) => one.records);
  const owners = standing.flatMap(({ records: own }, at) => own.map(() => at));
  const compared = comparedPairs(records, pairs, chances, likeness);
  const weights = learntWeights(compared, chances, among);
  const doubts = peoplePairs({ records, pairs, owners }, { weights, likeness }).flatMap(
    ([one, other]) => doubtOf([standing[one], standing[other]], { weights, likeness }) ?? [],
  );
  return { doubts: doubts.sort((one, other) => other.bits - one.bits), weights };
}

type Paired = {
  readonly records: readonly Described[];
  readonly pairs: CandidatePairs;
  /** Whose record each is. */
  readonly owners: readonly number[];
};

/** The pairs of people of whom two records are alike enough to ask, each once, in order. */
function peoplePairs(
  { records, pairs, owners }: Paired,
  weighing: Weighing,
): readonly (readonly [number, number])[] {
  const people = (owners.at(-1) ?? 0) + 1;
  const seen = new Set<number>();
  eachWeighed(records, betweenPeople(pairs, owners), weighing, (left, right, _pattern, bits) => {
    const [one = 0, other = 0] = [owners[left], owners[right]];
    if (bits >= BITS_WORTH_ASKING) seen.add(Math.min(one, other) * people + Math.max(one, other));
  });
  return [...seen].sort((a, b) => a - b).map((code) => [Math.floor(code / people), code % people]);
}

/** Two records of one person need no weighing. */
function betweenPeople(pairs: CandidatePairs, owners: readonly number[]): CandidatePairs {
  return (visit) =>
    pairs((one, other) => {
      if (owners[one] !== owners[other]) visit(one, other);
    });
}

type Weighing = { readonly weights: Weights; readonly likeness: Likeness };

function doubtOf<Person>(
  [one, other]: readonly [Standing<Person> | undefined, Standing<Person> | undefined],
  { weights, likeness }: Weighing,
): Doubt<Person> | undefined {
  if (!one || !other) return undefined;
  const looked = pairsOf(one.records, other.records).map((alike) => weighed(alike, { weights, likeness }));
  const [best] = looked.toSorted((a, b) => b.bits - a.bits);
  const bits = looked.reduce((sum, pair) => sum + pair.bits, 0) / looked.length;
  if (!best || bits < BITS_WORTH_ASKING || looked.some((pair) => pair.isContradicted)) return undefined;
  const isDoubtful = looked.some((pair) => pair.isDoubtful);
  const verdict = best.verdict === 'auto' && !isDoubtful ? 'auto' : 'ask';
  return { one: one.person, other: other.person, bits, verdict, isDoubtful, alike: best.alike };
}

function pairsOf(one: readonly Described[], other: readonly Described[]): readonly Pair[] {
  return one.flatMap((left) => other.map((right): Pair => [left, right])).slice(0, MOST_LOOKED_AT);
}

type Weighed = {
  readonly alike: Pair;
  readonly bits: number;
  readonly verdict: Verdict;
  readonly isDoubtful: boolean;
  readonly isContradicted: boolean;
};

/** One likeness beyond doubt does not outweigh three that speak against. */
const MOST_BITS = 20;

function weighed(alike: Pair, { weights, likeness }: Weighing): Weighed {
  const pattern: Pattern = new Uint8Array(ASPECT_COUNT);
  compare(...alike, likeness, pattern);
  const bits = weightOf(pattern, alike, weights);
  return {
    alike,
    bits: Math.max(-MOST_BITS, Math.min(MOST_BITS, bits)),
    verdict: verdictOf(pattern, bits),
    isDoubtful: isDoubtful(pattern),
    isContradicted: isContradicted(pattern),
  };
}
