import { baseForm } from './base-forms.ts';
import { type JointedWord, jointedWords } from './jointed-words.ts';
import { type Found, phraseTable } from './phrase-table.ts';
import { type PartsOf, partsWith, type WordPart } from './word-parts.ts';
import type { WordsOfKind } from './words/words-of-kind.ts';

/** How much a phrase tells of a kind; see WordsOfKind. */
export const RANKS = ['vague', 'about', 'called'] as const;
export type Rank = (typeof RANKS)[number];

/** What a phrase means; no kind when it only keeps the words within it from meaning one. */
type Sense<Kind> = { readonly kind: Kind | undefined; readonly rank: Rank };

export type Lexicon<Kind> = {
  /** The words of a text as this lexicon lists them: another one may list a compound whole. */
  readonly partsOf: PartsOf;
  readonly find: (parts: readonly WordPart[]) => readonly Found<Sense<Kind>>[];
};

/** Phrases of one kind, between commas. */
export type Entry<Kind> = Sense<Kind> & {
  readonly phrases: string;
  /** Whether its words may close a compound whose front is not listed. */
  readonly closesCompounds: boolean;
};

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const;
/** German and Dutch write compounds as one word, with English heads too. */
const LANGUAGES_WITH_COMPOUNDS: ReadonlySet<string> = new Set(['de', 'nl']);

/** The entries of one kind. */
export function entriesOf<Kind>(kind: Kind, words: WordsOfKind | undefined): readonly Entry<Kind>[] {
  return [
    { kind, rank: 'vague', phrases: words?.vague ?? '', closesCompounds: true },
    { kind, rank: 'about', phrases: words?.about ?? '', closesCompounds: true },
    ...LANGUAGES.map((language) => ({
      kind,
      rank: 'called' as const,
      phrases: words?.[language] ?? '',
      closesCompounds: LANGUAGES_WITH_COMPOUNDS.has(language),
    })),
  ];
}

export function entryOfNoKind(phrases: string): Entry<never> {
  return { kind: undefined, rank: 'called', phrases, closesCompounds: true };
}

/** Of a phrase that is listed more than once, no kind goes before what somebody is called, that before the rest. */
export function lexiconOf<Kind>(entries: readonly Entry<Kind>[]): Lexicon<Kind> {
  const listed = entries
    .toSorted(fromLeastTelling)
    .flatMap((entry) => phrasesIn(entry.phrases).map((phrase) => ({ phrase, entry })));
  const plain = plainForms(listed.map(({ phrase }) => phrase));
  const heads = new Set(
    listed.flatMap(({ phrase, entry }) => (phrase.length === 1 && entry.closesCompounds ? phrase : [])),
  );
  return {
    partsOf: partsWith({
      isWord: (word) => plain.has(word),
      isHead: (word) => heads.has(word),
      plainForm: (word) => plain.get(word) ?? word,
    }),
    find: phraseTable(
      listed.map(({ phrase, entry: { kind, rank } }) => [
        phrase.map((word) => plain.get(word) ?? word),
        { kind, rank },
      ]),
    ),
  };
}

/**
 * All listed words, each with the form that stands for it: a word listed alone for itself, one that only stands in
 * phrases for its base form, if another phrase has that. So "defensora pública" is found by "defensor público".
 */
function plainForms(phrases: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const words = new Set(phrases.flat());
  const alone = new Set(phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : [])));
  const plain = (word: string): string => {
    if (alone.has(word)) return word;
    const form = baseForm(word, (other) => other !== word && words.has(other));
    return form === undefined ? word : plain(form);
  };
  return new Map([...words].map((word) => [word, plain(word)]));
}

/** Each phrase as the words under which it is looked up. */
export function phrasesIn(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => jointedWords(phrase).map(textOf))
    .filter((phrase) => phrase.length > 0);
}

const textOf = ({ text }: JointedWord): string => text;

function fromLeastTelling(one: Entry<unknown>, other: Entry<unknown>): number {
  return weightOf(one) - weightOf(other);
}

function weightOf({ kind, rank }: Entry<unknown>): number {
  return kind === undefined ? RANKS.length : RANKS.indexOf(rank);
}
