import { fold } from './text/fold.ts';

/** The words of a name, folded: "Dr. José Müller-Łukasz" gives dr, jose, muller, lukasz. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words that say what somebody is and not who. */
const TITLES: ReadonlySet<string> = new Set(
  'dr prof professor mr mrs ms miss mx sir herr frau ing dipl mag msc bsc mba phd md jr sr ii iii iv'.split(
    ' ',
  ),
);

/**
 * Whether two names cannot belong to one person: both are full names, and the given name of neither stands in the
 * other. A family shares an address, a telephone and its name; whoever marries keeps the given name. Families whose
 * name stands first without a comma ("Wang Xiaoming") are not told apart.
 */
export function namesContradict(one: string, other: string): boolean {
  const [left, right] = [givenNameFirst(one), givenNameFirst(other)];
  if (left.length < 2 || right.length < 2) return false;
  return !holdsFirstOf(left, right) && !holdsFirstOf(right, left);
}

/** Whether both are full names and may well be the same one. */
export function namesAgree(one: string, other: string): boolean {
  const areFull = [one, other].every((name) => givenNameFirst(name).length >= 2);
  return areFull && !namesContradict(one, other);
}

/** The words of a name without titles; "Lovelace, Ada" turned round. */
function givenNameFirst(name: string): readonly string[] {
  const [family = [], ...given] = name.split(',').map(plainWords);
  return [...given.flat(), ...family];
}

const plainWords = (name: string): readonly string[] => nameWords(name).filter((word) => !TITLES.has(word));

function holdsFirstOf(words: readonly string[], [first = '']: readonly string[]): boolean {
  return words.some((word) => isSameWord(word, first));
}

/** "Ada", "A" and "Adalheid" may be one name. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 ? long.startsWith(short) : short.length >= 3 && long.startsWith(short);
}
