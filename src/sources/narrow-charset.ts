import { TextDecoder } from 'node:util';
import { LETTER_SETS, type LetterSet, type NarrowCharset } from './letter-sets.ts';

/** So many words with letters beyond English tell the charset; more only take time. */
const WORDS_READ = 2_000;
/** Letters of English and all that lies beyond it. */
const WORDS = /[a-z\x80-\xff]+/gi;
const LONGEST_WORD = 40;
/** Between two vowels of a name stand no more than so many other letters. */
const LETTERS_PER_VOWEL = 4;

/**
 * Which charset bytes that are no UTF-8 are written in, told by their words: in the right charset all letters of a word
 * belong to one language, and most words to a few. `windows-1252` when nothing tells.
 */
export function narrowCharset(bytes: Uint8Array): NarrowCharset {
  if (isShiftJis(bytes)) return 'shift_jis';
  const words = wordsBeyondEnglish(bytes);
  let best: NarrowCharset = 'windows-1252';
  let most = 0;
  for (const charset of new Set(LETTER_SETS.map((one) => one.charset))) {
    const fit = fitOf(words, charset);
    if (fit > most) [best, most] = [charset, fit];
  }
  return best;
}

function wordsBeyondEnglish(bytes: Uint8Array): readonly Uint8Array[] {
  const words: Uint8Array[] = [];
  for (const [word] of Buffer.from(bytes).toString('latin1').matchAll(WORDS)) {
    const start = Buffer.from(word.slice(0, LONGEST_WORD), 'latin1');
    if (start.some((byte) => byte >= 0x80)) words.push(start);
    if (words.length >= WORDS_READ) break;
  }
  return words;
}

/** How many words are of any language of this charset, and how many of that language which has the most. */
function fitOf(words: readonly Uint8Array[], charset: LetterSet['charset']): number {
  const decoder = new TextDecoder(charset);
  const sets = LETTER_SETS.filter((one) => one.charset === charset);
  const fits = sets.map(() => 0);
  let any = 0;
  for (const word of words) {
    const text = decoder.decode(word, { stream: true });
    if (!isCased(text)) continue;
    const fitting = sets.map((set) => isOf(text, set));
    if (fitting.includes(true)) any += 1;
    for (const [at, isFitting] of fitting.entries()) if (isFitting) fits[at] = (fits[at] ?? 0) + 1;
  }
  return any + Math.max(...fits);
}

/** No small letter is followed by a capital one, but for one or two as in `McAdam`. */
function isCased(word: string): boolean {
  return !/\p{Ll}.*\p{Lu}.*\p{Lu}|^\p{Ll}\p{Lu}/u.test(word);
}

function isOf(word: string, { letters, vowels }: LetterSet): boolean {
  const small = word.toLowerCase().replace(/i̇/g, 'i');
  const own = [...small].filter((letter) => letters.includes(letter)).length;
  if (vowels === undefined)
    return [...small].every((letter) => /[a-z]/.test(letter) || letters.includes(letter));
  // A sigma of this form ends a word.
  if (own < small.length || /ς./.test(small)) return false;
  const vowelCount = [...small].filter((letter) => vowels.includes(letter)).length;
  return vowelCount * LETTERS_PER_VOWEL >= small.length;
}

/** Letters of Japanese: kana, kanji, and the wide forms of our own letters. */
const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff60]+/g;

/** Pairs of bytes that are letters of Japanese, side by side: a letter with an accent makes a lonely pair with the next. */
function isShiftJis(bytes: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(bytes.subarray(0, 200_000), { stream: true });
  const runs = text.match(JAPANESE) ?? [];
  const together = runs.filter((run) => run.length > 1).join('').length;
  const beyondEnglish = [...text].filter((letter) => letter > '\u007f').length;
  return together > 0 && together >= 0.8 * beyondEnglish;
}
