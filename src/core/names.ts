import { fold } from './text/fold.ts';

/** The words of a name, folded: "Dr. José Müller-Łukasz" gives dr, jose, muller, lukasz. */
export function nameWords(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether two names cannot belong to one person: both are full names and share no word, not even an initial. */
export function namesContradict(one: string, other: string): boolean {
  const [left, right] = [nameWords(one), nameWords(other)];
  if (left.length < 2 || right.length < 2) return false;
  return !left.some((word) => right.some((otherWord) => isSameWord(word, otherWord)));
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 ? long.startsWith(short) : short.length >= 3 && long.startsWith(short);
}
