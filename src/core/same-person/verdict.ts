import { AT, type Pattern } from './pattern.ts';

/** What is done with a pair: joined without asking, asked about, or left apart. */
export type Verdict = 'auto' | 'ask' | 'apart';

/** So sure that on every labelled set no wrong pair was joined: odds of one in a hundred million. */
const BITS_OF_PROOF = 27;
/** Odds of one in eight: below, nine of ten questions would be for nothing. */
export const BITS_WORTH_ASKING = -3;

/**
 * By proof, or by evidence that amounts to it. Proof is one address, telephone or profile at which one person answers.
 * Nothing is joined where a sign says that they are two.
 */
export function verdictOf(pattern: Pattern, bits: number): Verdict {
  if (isContradicted(pattern)) return 'apart';
  if (!isDoubtful(pattern) && (isProven(pattern) || isBeyondDoubt(pattern, bits))) return 'auto';
  return bits >= BITS_WORTH_ASKING ? 'ask' : 'apart';
}

const levelOf = (pattern: Pattern, at: number): number => pattern[at] ?? 0;

function isProven(pattern: Pattern): boolean {
  const hasIdentity = [AT.email, AT.phone, AT.profile].some((at) => levelOf(pattern, at) === 1);
  return hasIdentity && levelOf(pattern, AT.given) <= 2;
}

/** The whole name and a day of birth, an address or a number, and so many bits. */
function isBeyondDoubt(pattern: Pattern, bits: number): boolean {
  const isNamed = isWithin(pattern, AT.given, 1, 3) && isWithin(pattern, AT.family, 1, 2);
  const isPinned = [AT.birth, AT.email, AT.number].some((at) => levelOf(pattern, at) === 1);
  return isNamed && isPinned && bits >= BITS_OF_PROOF;
}

function isWithin(pattern: Pattern, at: number, least: number, most: number): boolean {
  return levelOf(pattern, at) >= least && levelOf(pattern, at) <= most;
}

/** Signs for which a person is asked at the least: another day of birth, number, middle name, or junior and senior. */
export function isDoubtful(pattern: Pattern): boolean {
  return signsOfTwo(pattern) > 0 || levelOf(pattern, AT.given) === 4 || levelOf(pattern, AT.gender) === 2;
}

function signsOfTwo(pattern: Pattern): number {
  const signs = [
    levelOf(pattern, AT.birth) >= 3,
    levelOf(pattern, AT.number) >= 3,
    levelOf(pattern, AT.middle) === 2,
    levelOf(pattern, AT.suffix) === 2,
  ];
  return signs.filter((isThere) => isThere).length;
}

/**
 * Two people, so nearly for sure that nobody should be asked: two signs of it, or another given name and nothing
 * personal in common.
 */
export function isContradicted(pattern: Pattern): boolean {
  if (signsOfTwo(pattern) >= 2) return true;
  if (levelOf(pattern, AT.given) !== 4) return false;
  if (levelOf(pattern, AT.gender) === 2) return true;
  const isPinned = [AT.birth, AT.email, AT.number, AT.profile].some((at) => isWithin(pattern, at, 1, 2));
  return !isPinned;
}
