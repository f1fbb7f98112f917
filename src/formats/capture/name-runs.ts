import { isGivenName } from '../../core/names/given-names.ts';
import { GIVEN_IN_GERMAN, NO_NAMES, NOT_VERBS, PARTICLES, TITLES } from './name-words.ts';
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

/** Helped, meeting, félicité: what a sentence begins with in English and in French. */
const VERB_ENDS = /.{3}(?:ed|ing)$|.{2}é(?:e?s?)$/u;

function startsName(line: string, words: readonly Word[], at: number, taken: readonly Span[]): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || !isFree(word, taken)) return false;
  if (TITLES.has(word.folded)) return false;
  if (NO_NAMES.has(word.folded) && !leadsFullName(line, words, at)) return false;
  if (/^I['’]/.test(word.text)) return false;
  const isVerb = VERB_ENDS.test(word.text) && !NOT_VERBS.has(word.folded) && !isGivenName(word.folded);
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
    if (word.text === 'I' || isTitle(word)) break;
    end = next + 1;
  }
  return end - from > 1 && isObject(line, words, { from, end }) ? end - 1 : end;
}

/** "M." may be an initial. */
const isTitle = ({ folded }: Word): boolean => folded.length > 1 && TITLES.has(folded);

const TO_OR_WITH = /(?<!\p{L})(?:an|von|mit|zu|fur|bei|uber|nach|gegen) $/u;

/** "Anna Vertrag geschickt": the last word is what she got, unless a small word leads in the whole name. */
function isObject(
  line: string,
  words: readonly Word[],
  { from, end }: { from: number; end: number },
): boolean {
  const verb = words[end];
  if (verb === undefined || !GIVEN_IN_GERMAN.has(verb.folded) || !follows(line, words, end)) return false;
  return !TO_OR_WITH.test(line.slice(0, words[from]?.start).toLowerCase().replace('ü', 'u'));
}

function afterParticles(line: string, words: readonly Word[], at: number): number {
  let next = at;
  while (isParticle(words, next) && follows(line, words, next) && next - at < 3) next += 1;
  // "Arun Das": at the end of a name a small word written large is the surname.
  const closes = !words[next]?.capital || !follows(line, words, next);
  return closes && next > at && words[at]?.capital ? at : next;
}

/** "van den Berg", but "Priya den Artikel"; "zu Guttenberg", but "zu Abend". */
function isParticle(words: readonly Word[], at: number): boolean {
  const folded = words[at]?.folded ?? '';
  if (!PARTICLES.has(folded)) return false;
  if (ONLY_BEHIND_OTHERS.has(folded)) return PARTICLES.has(words[at - 1]?.folded ?? '');
  return !(folded.startsWith('zu') && NOT_BEHIND_ZU.has(words[at + 1]?.folded ?? ''));
}

const ONLY_BEHIND_OTHERS = new Set(['den', 'der']);
const NOT_BEHIND_ZU = new Set([
  'abend',
  'mittag',
  'hause',
  'besuch',
  'gast',
  'fuss',
  'fus',
  'tisch',
  'essen',
  'kaffee',
]);

/** Only a space lies between, or the dot of an initial. */
function follows(line: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const gap = line.slice(before?.end, words[at]?.start);
  return gap === ' ' || (/^\. ?$/.test(gap) && before?.text.length === 1);
}

const isFree = (word: Word, taken: readonly Span[]): boolean => !taken.some((span) => overlaps(span, word));
