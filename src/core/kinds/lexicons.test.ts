import { expect, test } from 'vitest';
import { FIELDS } from './fields.ts';
import { LEVELS } from './levels.ts';
import { type Entry, entriesOf, LANGUAGES, phrasesIn } from './lexicon.ts';
import { FIELD_WORDS_OF_ORGANISATIONS } from './words/field-words-of-organisations.ts';
import { FIELD_WORDS_OF_TITLES } from './words/field-words-of-titles.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { LEVEL_PRECEDENCE, LEVEL_WORDS } from './words/level-words.ts';
import { TRADES } from './words/trades.ts';
import type { WordsOfKind } from './words/words-of-kind.ts';
import { WORK_FUNCTIONS } from './work-functions.ts';

/** Phrases that stand with more than one kind, with the kinds. */
function shared(entries: readonly Entry<string>[]): readonly string[] {
  const kinds = new Map<string, Set<string>>();
  for (const { kind = '', phrases } of entries)
    for (const phrase of phrasesIn(phrases)) {
      const key = phrase.join(' ');
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
    }
  return [...kinds].filter(([, of]) => of.size > 1).map(([phrase, of]) => `${phrase}: ${[...of].join(', ')}`);
}

const trade = (kind: keyof typeof TRADES): Entry<string> => ({
  kind,
  rank: 'about',
  phrases: TRADES[kind],
  closesCompounds: true,
});

test('no phrase means two functions, two levels or two fields', () => {
  expect(shared(WORK_FUNCTIONS.flatMap((kind) => entriesOf<string>(kind, FUNCTION_WORDS[kind])))).toEqual([]);
  expect(shared(LEVELS.flatMap((kind) => entriesOf<string>(kind, LEVEL_WORDS[kind])))).toEqual([]);
  expect(
    shared(FIELDS.flatMap((kind) => [trade(kind), ...entriesOf<string>(kind, FIELD_WORDS_OF_TITLES[kind])])),
  ).toEqual([]);
  expect(
    shared(
      FIELDS.flatMap((kind) => [trade(kind), ...entriesOf<string>(kind, FIELD_WORDS_OF_ORGANISATIONS[kind])]),
    ),
  ).toEqual([]);
});

/** A language in which a kind has fewer words than this reads hardly any title of it. */
const LEAST_PHRASES = 3;

test('every function and every level has words in each of the seven languages', () => {
  const thin = (kinds: readonly string[], words: Readonly<Record<string, WordsOfKind>>): readonly string[] =>
    kinds.flatMap((kind) =>
      LANGUAGES.filter((language) => phrasesIn(words[kind]?.[language] ?? '').length < LEAST_PHRASES).map(
        (language) => `${kind} in ${language}`,
      ),
    );
  expect(thin(WORK_FUNCTIONS, FUNCTION_WORDS)).toEqual([]);
  expect(thin(LEVELS, LEVEL_WORDS)).toEqual([]);
});

test('every level has its place in the order of precedence', () => {
  expect([...LEVEL_PRECEDENCE].sort()).toEqual([...LEVELS].sort());
});

test('no kind has a name that a user may not read', () => {
  for (const kind of [...FIELDS, ...WORK_FUNCTIONS, ...LEVELS])
    expect(kind).not.toMatch(/\b(lead|deal|pipeline|score|debt|asset)s?\b/i);
});
