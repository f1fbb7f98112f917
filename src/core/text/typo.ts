/** A word shorter than this is not searched with a typo: too many others are one letter away. */
export const SHORTEST_TYPO_WORD = 4;

/**
 * The word itself and the word with each one letter left out. Two words that differ by one insertion, deletion,
 * replacement or swap of neighbours share at least one of these (the idea of Garbe's SymSpell), so that an index
 * over them finds every candidate without looking at the others.
 */
export function deletions(word: string): readonly string[] {
  const letters = [...word];
  const shorter = letters.map((_, at) => letters.filter((_letter, place) => place !== at).join(''));
  return [...new Set([word, ...shorter])];
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other. */
export function isOneTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1;
  const [restOfShort, restOfLong] = [
    short.slice(start, short.length - end),
    long.slice(start, long.length - end),
  ];
  if (restOfLong.length <= 1) return true;
  const isSwap = restOfShort.length === 2 && restOfLong.length === 2;
  return isSwap && restOfShort[0] === restOfLong[1] && restOfShort[1] === restOfLong[0];
}
