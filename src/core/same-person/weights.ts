import type { ChanceLevels } from './chance-levels.ts';
import type { Described } from './described.ts';
import type { Frequencies } from './frequencies.ts';
import { ASPECT_COUNT, ASPECT_LIST, AT, type Pattern } from './pattern.ts';

/** m: how often records of one person stand at each level, by aspect and in it by level. */
export type MatchLevels = readonly Float64Array[];

/** u of all levels, and of the values themselves. */
export type Chances = { readonly levels: ChanceLevels; readonly frequencies: Frequencies };

/**
 * What speaks for one person and against, in bits, as Fellegi and Sunter weigh it (1969, JASA 64:1183):
 *
 *   weight = log2(λ / (1 − λ)) + Σ_aspects log2(m / u)
 *
 * λ is the share of pairs that are one person, m and u how often a level is seen in one person and in two. Of the same
 * value u is its own frequency. Where somebody lives is said once, however many fields say it: households share it.
 */
export type Weights = {
  readonly matchLevels: MatchLevels;
  readonly chances: Chances;
  /** λ */
  readonly share: number;
};

const MOST_BITS_OF_WHERE = 18;
const WHERE: readonly number[] = [AT.postcode, AT.place, AT.street];

export type Pair = readonly [Described, Described];

/** The bits of a pair, the prior among them. */
export function weightOf(pattern: Pattern, pair: Pair, { matchLevels, chances, share }: Weights): number {
  const surprise = surpriseOf(pattern, pair, chances);
  return weightFrom(pattern, 0, surprise, { matchLevels, share });
}

/** What chance alone would have to answer for, −Σ log2 u: of all aspects but the place, and of the place. */
export type Surprise = readonly [number, number];

export function surpriseOf(pattern: Pattern, pair: Pair, chances: Chances): Surprise {
  let rest = 0;
  let where = 0;
  for (let at = 0; at < ASPECT_COUNT; at += 1) {
    const level = pattern[at] ?? 0;
    if (level === 0) continue;
    const bits = -Math.log2(chanceOfLevel(at, level, pair, chances));
    if (WHERE.includes(at)) where += bits;
    else rest += bits;
  }
  return [rest, where];
}

/** The same weight from what is kept of a compared pair: its pattern from `start` on, and its surprise. */
export function weightFrom(
  patterns: Uint8Array,
  start: number,
  [rest, where]: Surprise,
  { matchLevels, share }: Pick<Weights, 'matchLevels' | 'share'>,
): number {
  let bits = rest + Math.log2(share / (1 - share));
  let place = where;
  for (let at = 0; at < ASPECT_COUNT; at += 1) {
    const level = patterns[start + at] ?? 0;
    if (level === 0) continue;
    const some = Math.log2(matchLevels[at]?.[level] ?? 1);
    if (WHERE.includes(at)) place += some;
    else bits += some;
  }
  return bits + Math.min(place, MOST_BITS_OF_WHERE);
}

/** log2(m / u) of one aspect at a level: what it adds to the weight. */
export function aspectBits(at: number, level: number, pair: Pair, { matchLevels, chances }: Weights): number {
  return Math.log2((matchLevels[at]?.[level] ?? 1) / chanceOfLevel(at, level, pair, chances));
}

function chanceOfLevel(at: number, level: number, pair: Pair, { levels, frequencies }: Chances): number {
  const rarest = level === 1 ? rarestOfBoth(at, pair, frequencies) : undefined;
  return rarest ?? levels[at]?.[level] ?? 1;
}

/** The frequency of the rarest value that both have; undefined where no values are counted. */
function rarestOfBoth(at: number, [one, other]: Pair, { of }: Frequencies): number | undefined {
  const aspect = ASPECT_LIST[at];
  const values = aspect?.values(other) ?? [];
  let rarest: number | undefined;
  for (const value of aspect?.values(one) ?? []) {
    if (values.includes(value)) rarest = Math.min(rarest ?? 1, of(at, value));
  }
  return rarest;
}

/** The chance that a pair of this weight is one person. */
export const chanceOfOne = (bits: number): number => 1 / (1 + 2 ** -bits);
