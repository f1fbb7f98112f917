import { fold } from '../text/fold.ts';
import type { NameWord } from './name-part.ts';
import { TITLE_FRONTS, TITLE_TAILS, TITLES, TITLES_THAT_ARE_NAMES } from './titles.ts';
import { listedForm } from './word-set.ts';

/** How many words at the beginning are titles: "Rt. Hon.", "Dr. rer. nat.", "Secretary of State". */
export function leadingTitles(words: readonly NameWord[]): number {
  let count = 0;
  while (count < words.length) {
    const taken = titleAt(words, count);
    if (taken === 0) break;
    count += taken;
  }
  return count;
}

/** How many words from here on make one step of a title. */
function titleAt(words: readonly NameWord[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (isTitle(word, words, at)) return 1;
  if (at > 0 && TITLE_TAILS.has(word.listed) && isTail(word)) return 1;
  if (at > 0 && /^(?:and|&|und|et|e|y)$/iu.test(word.text) && titleAfterJoiner(words, at + 1)) return 1;
  if (at > 0 && word.text === 'of') return complement(words, at);
  return 0;
}

/** In small letters or with a stop: "Dr. med.", "(FH)"; never "Phil" or "Theo". */
function isTail({ text, listed }: NameWord): boolean {
  return text.startsWith(fold(text).charAt(0)) || text.includes('.') || listed === 'fh' || listed === 'ing';
}

function titleAfterJoiner(words: readonly NameWord[], at: number): boolean {
  return words[at]?.text === 'of' || titleAt(words, at) > 0;
}

/** "of State", "of the Universe", "of the Queen's Bench". */
function complement(words: readonly NameWord[], at: number): number {
  let end = at + 1;
  if (words[end]?.listed === 'the') end += 1;
  while (/['’]s$/u.test(words[end]?.text ?? '')) end += 1;
  return end < words.length ? end + 1 - at : 0;
}

function isTitle(word: NameWord, words: readonly NameWord[], at: number): boolean {
  const { text, listed } = word;
  const isListed = TITLES.has(listed) || isCompound(text);
  if (isListed && isSure(word, words, at)) return true;
  if (!TITLE_FRONTS.has(listed)) return false;
  return (
    words[at + 1] !== undefined &&
    titleAt(words, at + 1) > 0 &&
    !/^(?:of|and|&)$/u.test(words[at + 1]?.text ?? '')
  );
}

/** Names that are titles as well need a full stop, or two words behind them. */
function isSure({ text, listed }: NameWord, words: readonly NameWord[], at: number): boolean {
  if (!TITLES_THAT_ARE_NAMES.has(listed)) return true;
  const left = words.length - at - 1;
  if (text.endsWith('.')) return left > 0;
  return listed.length > 2 && left >= (ALWAYS.has(listed) ? 1 : 2);
}

/** Hardly ever given to a child where they stand first. */
const ALWAYS: ReadonlySet<string> = new Set(['king', 'mayor', 'father']);

/** "Mag-Judge", "Lt.Gen.", "Dipl.-Ing.": every piece is a title. */
function isCompound(text: string): boolean {
  const pieces = text
    .split(/[-.]/u)
    .map(listedForm)
    .filter((piece) => piece !== '');
  return (
    pieces.length > 1 &&
    pieces.every((piece) => piece.length > 1 && (TITLES.has(piece) || TITLE_FRONTS.has(piece)))
  );
}
