import type { ColumnType } from 'kysely';

/** One user's network is one book. Every table carries it first in each of its keys. */
type Owned = { readonly book_id: string };
/** The act that wrote the row as it stands. */
type Journaled = Owned & { readonly act_id: string };
/** 0 or 1: the one boolean that every engine stores alike. */
type Flag = 0 | 1;
/** Milliseconds since 1970; days are days since 1970. */
type Milliseconds = number;

/** What the user knows and must never lose. Writes go through the journal. */
export type KeptTables = {
  person: Journaled & { person_id: string; created_at: Milliseconds };
  record: Journaled & {
    record_id: string;
    source: string;
    source_key: string;
    kind: string;
    card: string;
    original: string;
    first_seen_at: Milliseconds;
    last_seen_at: Milliseconds;
  };
  identity: Journaled & { record_id: string; kind: string; value: string; shared: Flag };
  membership: Journaled & { record_id: string; person_id: string };
  apart: Journaled & { record_id: string; other_record_id: string };
  interaction: Journaled & {
    interaction_id: string;
    source: string;
    source_key: string;
    at: Milliseconds;
    channel: string;
    about: string;
    thread: string | null;
    recipients: number;
  };
  participant: Journaled & { record_id: string; at: Milliseconds; interaction_id: string; role: string };
  attention: Journaled & { person_id: string; state: string; until_day: number | null };
  reminder: Journaled & {
    reminder_id: string;
    person_id: string;
    day: number;
    about: string;
    settled_at: Milliseconds | null;
  };
  setting: Journaled & { name: string; value: string };
};

/** The acts, and what each needs to be taken back. */
type ActTables = {
  act: Owned & {
    act_id: string;
    verb: string;
    by_hand: string;
    at: Milliseconds;
    line: string;
    /** Tables whose rows were born in such numbers that they are found by their act and not listed one by one. */
    bulk_tables: string;
    undone_at: Milliseconds | null;
    undone_by: string | null;
  };
  change: Owned & {
    act_id: string;
    seq: number;
    table_name: string;
    row_key: string;
    before: string | null;
    before_act_id: string | null;
    after: string | null;
  };
  /** What a client asked for and may ask again, not knowing whether it was heard: done once, answered with its act. */
  request: Owned & { request_key: string; act_id: string; at: Milliseconds };
};

/** Built from the kept tables and rebuilt by one command: never the only copy of anything. */
type DerivedTables = {
  person_card: Owned & {
    person_id: string;
    name: string;
    sort_name: string;
    organisation: string | null;
    folded_organisation: string | null;
    title: string | null;
    sources: string;
    records: number;
    /** The words of the names, and all words, each between two spaces: ` ada lovelace `. */
    name_words: string;
    words: string;
  };
  person_days: Owned & { person_id: string; packed: Uint8Array };
  person_tie: Owned & {
    person_id: string;
    strength: number;
    shown: number;
    active_days: number;
    first_day: number | null;
    last_day: number | null;
    last_direction: string | null;
    usual_gap: number | null;
    gap_ratio: number | null;
    quiet: number | null;
    urgency: number;
  };
  word: Owned & { word: string; person_id: string; place: number };
  word_variant: Owned & { variant: string; word: string };
  derived_state: Owned & { name: string; value: number };
};

type MigrationTable = {
  migration: { version: number; name: string; applied_at: ColumnType<Milliseconds, Milliseconds, never> };
};

export type Tables = KeptTables & ActTables & DerivedTables & MigrationTable;

export type KeptTable = keyof KeptTables;

/** Parents before children: rows come back in this order and go in the other. */
export const KEYS: { readonly [Table in KeptTable]: readonly (keyof KeptTables[Table] & string)[] } = {
  setting: ['name'],
  person: ['person_id'],
  record: ['record_id'],
  identity: ['record_id', 'kind', 'value'],
  membership: ['record_id'],
  apart: ['record_id', 'other_record_id'],
  interaction: ['interaction_id'],
  participant: ['record_id', 'at', 'interaction_id', 'role'],
  attention: ['person_id'],
  reminder: ['reminder_id'],
};

export const KEPT_TABLES: readonly KeptTable[] = [
  'setting',
  'person',
  'record',
  'identity',
  'membership',
  'apart',
  'interaction',
  'participant',
  'attention',
  'reminder',
];

/** Which rows cannot stand without which: child table, its column, parent table. */
export const REFERENCES: readonly (readonly [child: KeptTable, column: string, parent: KeptTable])[] = [
  ['identity', 'record_id', 'record'],
  ['membership', 'record_id', 'record'],
  ['membership', 'person_id', 'person'],
  ['apart', 'record_id', 'record'],
  ['apart', 'other_record_id', 'record'],
  ['participant', 'record_id', 'record'],
  ['participant', 'interaction_id', 'interaction'],
  ['attention', 'person_id', 'person'],
  ['reminder', 'person_id', 'person'],
  ['setting', 'value', 'person'],
];
