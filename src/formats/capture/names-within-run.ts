import { isGivenName } from '../../core/names/given-names.ts';
import { isGermanNoun, isGermanRole } from './german-nouns.ts';
import type { KnownPeople } from './known-people.ts';
import type { Language } from './language.ts';
import type { NameRun } from './name-runs.ts';
import type { Word } from './words-of.ts';

export type NameContext = {
  readonly flat: string;
  readonly languages: readonly Language[];
  readonly known: KnownPeople;
};

/** The names in words that are written like one: the thing before and the firm behind are told apart from the person. */
export function namesWithinRun(
  run: NameRun,
  words: readonly Word[],
  context: NameContext,
): readonly NameRun[] {
  const german = context.languages[0] === 'de';
  const led = german ? withoutNounBefore(run, words, context.flat) : run;
  const name = withoutFirm(led, words, context);
  const firm = { from: name.to + 1, to: led.to };
  return [german ? ofWhom(name, words) : name, firm].filter(
    ({ from, to }) => to > from && words[from]?.capital,
  );
}

const AFTER_ARTICLE =
  /(?<!\p{L})(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|mein\p{L}*|dein\p{L}*|sein\p{L}*|ihr\p{L}*|unser\p{L}*|ein\p{L}*|dessen|deren)\s$/u;

/** "Bruder Falk", "nach der Chorprobe Judith Amsel": a given name takes no article, a noun does. */
function withoutNounBefore({ from, to }: NameRun, words: readonly Word[], flat: string): NameRun {
  let start = from;
  while (start < to - 1 && isNounBefore(words[start], flat)) start += 1;
  return words[start]?.capital ? { from: start, to } : { from, to: from };
}

function isNounBefore(word: Word | undefined, flat: string): boolean {
  if (word === undefined || !word.capital || isGivenName(word.folded)) return false;
  if (isGermanRole(word.folded) || isGermanNoun(word.folded)) return true;
  return AFTER_ARTICLE.test(flat.slice(0, word.start));
}

/** What stands between somebody and where they work, by language. */
const OF_FIRM: Partial<Record<Language, ReadonlySet<string>>> = {
  de: new Set(['von', 'vom', 'zum', 'zur', 'zu']),
  fr: new Set(['de', 'du', 'des']),
};
const TITLED = /(?<!\p{L})(?:herrn?|frau|dr|prof|mme|m|mlle|monsieur|madame)\.?\s$/u;

/** "Swen Kiefer vom Betriebsrat", "Frau Ahrens von Bosch", but "Karl von Weizsäcker". */
function withoutFirm(
  { from, to }: NameRun,
  words: readonly Word[],
  { flat, languages, known }: NameContext,
): NameRun {
  const ofFirm = OF_FIRM[languages[0] ?? 'en'];
  if (ofFirm === undefined || known.nameLengthAt(words, from) >= to - from) return { from, to };
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.capital || !ofFirm.has(word.folded)) continue;
    const alone = at - from === 1 && !TITLED.test(flat.slice(0, words[from]?.start));
    const noble = alone && /^(?:von|zu|de)$/.test(word.folded) && !isGivenName(words[at + 1]?.folded ?? '');
    if (!noble || known.idsFor(words.slice(at + 1, to)).length > 0) return { from, to: at };
  }
  return { from, to };
}

/** "Emils Tochter": the daughter is nobody's name. */
function ofWhom({ from, to }: NameRun, words: readonly Word[]): NameRun {
  return isGermanGenitive(words[from], words[from + 1]) ? { from, to: from + 1 } : { from, to };
}

export function isGermanGenitive(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || !word.folded.endsWith('s') || isGivenName(word.folded))
    return false;
  if (isGermanRole(next.folded)) return true;
  return isGermanNoun(next.folded) && isGivenName(word.folded.slice(0, -1));
}
