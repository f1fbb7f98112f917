import { saidChannels } from './channel-of.ts';
import { flatten } from './flatten.ts';
import { followUpWords } from './follow-up-words.ts';
import { languagesOf } from './language.ts';
import { LONGEST_READ } from './line-parts.ts';
import { nameRuns } from './name-runs.ts';
import { NO_NAMES, TITLES } from './name-words.ts';
import { expectsName } from './names-in-line.ts';
import { overlaps, type Span } from './span.ts';
import { type Word, wordsOf } from './words-of.ts';

/** More is no line about a meeting; each phrase costs its caller one look into the database. */
const MOST_PHRASES = 40;
const LONGEST_SMALL_NAME = 3;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu;
const SHORTEST_UNSPACED_NAME = 2;
const LONGEST_UNSPACED_NAME = 4;

/**
 * The phrases of a line that could be names, for looking people up before the line is understood. It rather names too
 * many than too few: "coffee with ana ruiz" gives "ana", "ana ruiz".
 */
export function namePhrases(line: string): readonly string[] {
  const read = line.slice(0, LONGEST_READ);
  const flat = flatten(read);
  const words = wordsOf(read);
  const taken = [...saidChannels(flat, languagesOf(flat)), ...followUpWords(flat)];
  const large = nameRuns(read, words, taken).flatMap(({ from, to }) => [
    [from, to] as const,
    ...(to - from > 2 ? [[from + 1, to] as const] : []),
  ]);
  const small = words.flatMap((_, at) => smallPhrases(words, at, flat, taken));
  const spoken = [...large, ...small].map(([from, to]) => read.slice(words[from]?.start, words[to - 1]?.end));
  return [...new Set([...spoken, ...unspacedPhrases(read)])].slice(0, MOST_PHRASES);
}

/** Where a name is expected: the one, two and three words from `at` on, as long as none of them is a common one. */
function smallPhrases(
  words: readonly Word[],
  at: number,
  flat: string,
  taken: readonly Span[],
): readonly (readonly [number, number])[] {
  if (!expectsName(flat, words[at]?.start ?? 0)) return [];
  const phrases: (readonly [number, number])[] = [];
  for (let to = at; to < at + LONGEST_SMALL_NAME; to += 1) {
    const word = words[to];
    if (word === undefined || NO_NAMES.has(word.folded) || TITLES.has(word.folded)) break;
    if (taken.some((span) => overlaps(span, word))) break;
    phrases.push([at, to + 1]);
  }
  return phrases;
}

/** Chinese and Japanese are written without spaces: each stretch, and the pieces of it that are as long as names. */
function unspacedPhrases(line: string): readonly string[] {
  return (line.match(UNSPACED) ?? []).flatMap((stretch) => {
    const pieces = [stretch];
    for (let length = LONGEST_UNSPACED_NAME; length >= SHORTEST_UNSPACED_NAME; length -= 1) {
      for (let at = 0; at + length <= stretch.length; at += 1) pieces.push(stretch.slice(at, at + length));
    }
    return pieces;
  });
}
