import { NO_NAMES, NOT_VERBS, PARTICLES, TITLES } from './name-words.ts';
import { overlaps, type Span } from './span.ts';
import type { Word } from './words-of.ts';

/** Words in a row that are written like a name: "Ana Ruiz", "Willem van der Berg", "Marcus J. Reed". */
export type NameRun = { readonly from: number; readonly to: number };

/** Runs of capitalised words, none of them in `taken` (days, channels). `from` and `to` count words, `to` not included. */
export function nameRuns(line: string, words: readonly Word[], taken: readonly Span[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < words.length) {
    const to = startsName(line, words, at, taken) ? runEnd(line, words, at, taken) : at;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

function startsSentence(line: string, at: number): boolean {
  const before = line.slice(0, at).trimEnd();
  return before === '' || /[.!?;:]$/.test(before.slice(-1)) || line.slice(before.length, at).includes('\n');
}

function startsName(line: string, words: readonly Word[], at: number, taken: readonly Span[]): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || !isFree(word, taken)) return false;
  if (TITLES.has(word.folded)) return false;
  if (NO_NAMES.has(word.folded) && !leadsFullName(line, words, at)) return false;
  const isVerb = /.{3}(?:ed|ing)$/.test(word.folded) && !NOT_VERBS.has(word.folded);
  return !(isVerb && startsSentence(line, word.start));
}

/** "Ella Fitz": within a sentence a small word written large before a name belongs to it. */
function leadsFullName(line: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.text.length < 2) return false;
  const within = !startsSentence(line, word.start);
  return within && next.capital && follows(line, words, at + 1) && !NO_NAMES.has(next.folded);
}

function runEnd(line: string, words: readonly Word[], from: number, taken: readonly Span[]): number {
  let end = from + 1;
  while (!words[end - 1]?.possessive) {
    const next = afterParticles(line, words, end);
    const word = words[next];
    if (word === undefined || !word.capital || !isFree(word, taken) || !follows(line, words, next)) break;
    if (word.text === 'I') break;
    end = next + 1;
  }
  return end;
}

function afterParticles(line: string, words: readonly Word[], at: number): number {
  let next = at;
  while (PARTICLES.has(words[next]?.folded ?? '') && follows(line, words, next) && next - at < 3) next += 1;
  // "Arun Das": at the end of a name a small word written large is the surname.
  const closes = !words[next]?.capital || !follows(line, words, next);
  return closes && next > at && words[at]?.capital ? at : next;
}

/** Only a space lies between, or the dot of an initial. */
function follows(line: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const gap = line.slice(before?.end, words[at]?.start);
  return gap === ' ' || (/^\. ?$/.test(gap) && before?.text.length === 1);
}

const isFree = (word: Word, taken: readonly Span[]): boolean => !taken.some((span) => overlaps(span, word));
