import { FIELDS, type Field } from './fields.ts';
import { LEVELS, type Level } from './levels.ts';
import { type Entry, entriesOf, entryOfNoKind, type Lexicon, lexiconOf } from './lexicon.ts';
import { FIELD_WORDS_OF_TITLES, NO_FIELD } from './words/field-words-of-titles.ts';
import { FUNCTION_WORDS, NO_FUNCTION } from './words/function-words.ts';
import { LEVEL_WORDS, NO_LEVEL } from './words/level-words.ts';
import { TRADES } from './words/trades.ts';
import { WORK_FUNCTIONS, type WorkFunction } from './work-functions.ts';

export type TitleLexicons = {
  readonly field: Lexicon<Field>;
  readonly function: Lexicon<WorkFunction>;
  readonly level: Lexicon<Level>;
};

/** The words of titles, made ready for looking up. */
export function titleLexicons(): TitleLexicons {
  return {
    field: lexiconOf<Field>([...FIELDS.flatMap(entriesOfField), entryOfNoKind(NO_FIELD)]),
    function: lexiconOf<WorkFunction>([
      ...WORK_FUNCTIONS.flatMap((kind) => entriesOf(kind, FUNCTION_WORDS[kind])),
      entryOfNoKind(NO_FUNCTION),
    ]),
    level: lexiconOf<Level>([
      ...LEVELS.flatMap((kind) => entriesOf(kind, LEVEL_WORDS[kind])),
      entryOfNoKind(NO_LEVEL),
    ]),
  };
}

function entriesOfField(kind: Field): readonly Entry<Field>[] {
  const trade: Entry<Field> = { kind, rank: 'about', phrases: TRADES[kind], closesCompounds: true };
  const entries = entriesOf(kind, FIELD_WORDS_OF_TITLES[kind]);
  return [trade, ...entries.map((entry) => (entry.rank === 'vague' ? withoutCompounds(entry) : entry))];
}

/** An "Entwickler" may work in software; a "Produktentwickler" hardly. */
function withoutCompounds(entry: Entry<Field>): Entry<Field> {
  return { ...entry, closesCompounds: false };
}
