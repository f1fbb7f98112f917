import type { NameWord } from './name-part.ts';
import { DEGREES, DEGREES_THAT_ARE_NAMES, GENERATIONS, LETTER_GENERATIONS } from './suffixes.ts';
import { listedForm } from './word-set.ts';

/** How many words at the end are suffixes; at least one word is left for the name. */
export function trailingSuffixes(words: readonly NameWord[], isBehindComma: boolean): number {
  let count = 0;
  while (count < words.length - 1) {
    const left = words.length - count;
    const word = words[left - 1];
    if (!word || !isSuffix(word, words, left + (isBehindComma && left > 1 ? 1 : 0))) break;
    count += 1;
  }
  return count;
}

/** `left` words are left, this one included. */
function isSuffix({ text, listed }: NameWord, words: readonly NameWord[], left: number): boolean {
  if (GENERATIONS.has(listed)) return isGeneration(text, listed, left);
  if (LETTER_GENERATIONS.has(listed)) return left > 3 && !text.includes('.') && words.length === left;
  if (!DEGREES.has(listed)) return piecesAreDegrees(text);
  if (!DEGREES_THAT_ARE_NAMES.has(listed)) return listed.length > 2 || text !== text.toLowerCase();
  if (/^(?:\p{L}{1,3}\.){2,}$/u.test(text)) return left > 1;
  return (
    isInCapitals(text) && left > 2 && words.some((word) => !isInCapitals(word.text) && word.listed.length > 1)
  );
}

/** "Ii" is a Japanese family, "Junior" and "Neto" are names where nothing stands before them. */
function isGeneration(text: string, listed: string, left: number): boolean {
  return left > 2 || (/^(?:jr|sr|jnr|snr)$/u.test(listed) && left > 1) || /^I[IVX]+$/u.test(text);
}

function piecesAreDegrees(text: string): boolean {
  const pieces = text
    .split(/[./-]/u)
    .map(listedForm)
    .filter((piece) => piece !== '');
  return pieces.length > 1 && pieces.every((piece) => DEGREES.has(piece));
}

const isInCapitals = (text: string): boolean => /^\p{Lu}[\p{Lu}.]*$/u.test(text);

/** What stands between commas and is no name: "Jr. MD", "CLU", "Q.C. M.P.". */
export function isSuffixSegment(words: readonly NameWord[], before: readonly NameWord[]): boolean {
  return words.every((word) => isSuffixWord(word, before));
}

function isSuffixWord({ text, listed }: NameWord, before: readonly NameWord[]): boolean {
  if (GENERATIONS.has(listed) || LETTER_GENERATIONS.has(listed) || piecesAreDegrees(text)) return true;
  const isPlain = before.length > 1 && !before.every((word) => isInCapitals(word.text));
  if (DEGREES.has(listed)) return !DEGREES_THAT_ARE_NAMES.has(listed) || isPlain || text.includes('.');
  return isPlain && /^\p{Lu}{2,5}$/u.test(text.replace(/[.-]/gu, ''));
}
