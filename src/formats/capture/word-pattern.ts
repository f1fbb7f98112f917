/**
 * What a word of folded text is made of, as the inside of a character class. Spelled out because `\p{L}` in hundreds
 * of patterns takes 100 ms to compile, which every start of the command line would pay.
 */
export const LETTER = 'a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufaff';

/** A pattern that matches only whole words; `source` is written in folded letters. */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![${LETTER}])(?:${source})(?![${LETTER}])`, 'g');
}

/** A list of words and phrases, separated by commas, as one alternation; the longest is tried first. */
export function anyOf(words: string): string {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .join('|');
}
