import { ASPECTS, type Aspect, type AspectName } from './aspects.ts';
import type { Described } from './described.ts';
import { isNear, type Likeness } from './likeness.ts';

/** Where each aspect stands in a pattern: its place in ASPECTS. */
export const AT = {
  given: 0,
  family: 1,
  middle: 2,
  suffix: 3,
  birth: 4,
  email: 5,
  phone: 6,
  profile: 7,
  number: 8,
  postcode: 9,
  place: 10,
  street: 11,
  organisation: 12,
  work: 13,
  gender: 14,
  made: 15,
} as const satisfies Readonly<Record<AspectName, number>>;

export const ASPECT_LIST: readonly Aspect[] = Object.values(ASPECTS);
export const ASPECT_COUNT = ASPECT_LIST.length;

/** At which level two records stand in each aspect, in the order of ASPECTS. */
export type Pattern = Uint8Array;

/** Fills `pattern`. Cost: a few comparisons of short texts. */
export function compare(one: Described, other: Described, likeness: Likeness, pattern: Pattern): void {
  for (let at = 0; at < ASPECT_COUNT; at += 1) {
    pattern[at] = ASPECT_LIST[at]?.level(one, other, likeness) ?? 0;
  }
  if (isTurnedRound(one, other, likeness)) {
    pattern[AT.given] = 2;
    pattern[AT.family] = 2;
  }
}

/** Given and family name in each other's place: as much as a slip in both. */
function isTurnedRound(one: Described, other: Described, likeness: Likeness): boolean {
  if (one.given === '' || one.family === '' || other.given === '' || other.family === '') return false;
  if (one.given === other.given || one.family === other.family) return false;
  return isNear(one.given, other.family, likeness) && isNear(one.family, other.given, likeness);
}
