import { LETTER } from '../capture/word-pattern.ts';

/** A pattern for any of these words or phrases, from where a word begins; one with `$` behind it must end there. */
export function wordBeginnings(words: string): RegExp {
  const sources = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) => word.replace('$', `(?![${LETTER}])`).replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![${LETTER}])(?:${sources.join('|')})`);
}
