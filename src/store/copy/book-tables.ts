import { KEYS, type KeptTables, type Tables } from '../tables.ts';
import { TIE_COLUMNS } from '../tie-rows.ts';

/** A table that carries a book: all but the list of migrations. */
export type BookTable = Exclude<keyof Tables, 'migration'>;
type Columns<Table extends BookTable> = readonly (Exclude<keyof Tables[Table], 'book_id'> & string)[];

/** A table as a book's dump and a copy see it: `book_id` is left out, since a copy may be called otherwise. */
export type BookTableShape = {
  readonly table: BookTable;
  /** The primary key, by which rows are ordered. */
  readonly key: readonly string[];
  /** All columns, the key first. Their order is part of the dump's hash. */
  readonly columns: readonly string[];
  /** Built from the other tables, and so never the only copy of anything. */
  readonly isDerived: boolean;
  /** What the user knows; the rest is derived, or written beside it as days go by. */
  readonly isKnown: boolean;
};

const NOT_KEPT_KEYS: { readonly [Table in Exclude<BookTable, keyof KeptTables>]: Columns<Table> } = {
  act: ['act_id'],
  change: ['act_id', 'seq'],
  request: ['request_key'],
  prediction: ['model', 'record_id', 'on_day'],
  person_card: ['person_id'],
  person_marks: ['person_id'],
  person_days: ['person_id'],
  person_beside: ['person_id'],
  person_tie: ['person_id'],
  learnt: ['name'],
  word: ['word', 'person_id'],
  word_variant: ['variant', 'word'],
  derived_state: ['name'],
};

const REST: { readonly [Table in BookTable]: Columns<Table> } = {
  act: ['verb', 'by_hand', 'at', 'line', 'bulk_tables', 'undone_at', 'undone_by'],
  setting: ['value', 'act_id'],
  person: ['created_at', 'act_id'],
  record: ['source', 'source_key', 'kind', 'card', 'original', 'first_seen_at', 'last_seen_at', 'act_id'],
  identity: ['shared', 'act_id'],
  membership: ['person_id', 'act_id'],
  apart: ['act_id'],
  interaction: ['source', 'source_key', 'at', 'channel', 'about', 'thread', 'recipients', 'act_id'],
  participant: ['act_id'],
  attention: ['state', 'until_day', 'act_id'],
  reminder: ['person_id', 'day', 'about', 'settled_at', 'act_id'],
  bond: ['closeness', 'kin', 'layer', 'interval_days', 'rests', 'answered_day', 'act_id'],
  matter: ['kind', 'day', 'due_day', 'state', 'body', 'act_id'],
  matter_person: ['act_id'],
  kind_said: ['kind', 'act_id'],
  change: ['table_name', 'row_key', 'before', 'before_act_id', 'after'],
  request: ['act_id', 'at'],
  prediction: ['chance', 'horizon_days', 'came', 'settled_day'],
  person_card: [
    'name',
    'sort_name',
    'organisation',
    'folded_organisation',
    'title',
    'sources',
    'records',
    'name_words',
    'words',
    'kind_field',
    'kind_function',
    'kind_level',
    'kind_place',
  ],
  person_days: ['packed'],
  person_beside: ['packed'],
  person_marks: ['packed'],
  person_tie: TIE_COLUMNS,
  learnt: ['value'],
  word: ['place'],
  word_variant: [],
  derived_state: ['value'],
};

const DERIVED: ReadonlySet<BookTable> = new Set<BookTable>([
  'person_card',
  'person_days',
  'person_beside',
  'person_marks',
  'person_tie',
  'learnt',
  'word',
  'word_variant',
  'derived_state',
]);

/** Every table of a book, in the order in which they are dumped and copied. A test holds this list to the schema. */
export function bookTables(): readonly BookTableShape[] {
  const keys: Readonly<Record<BookTable, readonly string[]>> = { ...NOT_KEPT_KEYS, ...KEYS };
  return (Object.keys(REST) as BookTable[]).map((table) => ({
    table,
    key: keys[table],
    columns: [...keys[table], ...REST[table]],
    isDerived: DERIVED.has(table),
    isKnown: !DERIVED.has(table) && table !== 'prediction',
  }));
}
