import type { Described } from './described.ts';

/** Shorter family names stand in too many addresses by chance. */
const SHORTEST_FAMILY = 4;

/**
 * Whether the address of one who has no name is made from the name of the other: 0 not known, 1 from the whole name
 * ("betsy.ebeling"), 2 from initials and the family ("eebeling", "ebelinge", "ebelingem"). It never speaks against.
 */
export function madeLevel(one: Described, other: Described): number {
  const level = oneWay(one, other);
  return level === 0 ? oneWay(other, one) : level;
}

function oneWay(named: Described, nameless: Described): number {
  if (named.family === '' || nameless.family !== '') return 0;
  const made = lettersMadeFrom(named);
  const words = [...nameless.emails, ...nameless.handles];
  const found = words.map(lettersOf).map((letters) => made.indexOf(letters));
  if (found.some((at) => at >= 0 && at < WHOLE_FORMS)) return 1;
  return found.some((at) => at >= WHOLE_FORMS) ? 2 : 0;
}

const WHOLE_FORMS = 2;

/** What people call their addresses by this name, the whole names first. */
export function lettersMadeFrom({
  given,
  middle,
  family,
}: Pick<Described, 'given' | 'middle' | 'family'>): readonly string[] {
  const [first, last] = [onlyLetters(given), onlyLetters(family)];
  if (last.length < SHORTEST_FAMILY || first === '') return [];
  const initial = first.slice(0, 1);
  const whole = first.length > 1 ? [first + last, last + first] : ['', ''];
  const second = onlyLetters(middle).slice(0, 1);
  const withSecond = second === '' ? [] : [initial + second + last, last + initial + second];
  return [...whole, initial + last, last + initial, ...withSecond];
}

/** "e.ebeling42" of "E.Ebeling42@x.org" as letters: "eebeling". */
export function lettersOf(address: string): string {
  return onlyLetters(address.split('@')[0]?.split('+')[0] ?? '');
}

const onlyLetters = (text: string): string => text.replace(/\P{L}/gu, '');
