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
  /** What the user says of a tie. Layer 0: in none. */
  bond: Journaled & {
    person_id: string;
    closeness: number | null;
    kin: Flag;
    layer: number | null;
    interval_days: number | null;
    rests: Flag;
    answered_day: number | null;
  };
  /** A benefit, a promise, a goal: whatever stands between people, with what it is about as JSON. */
  matter: Journaled & {
    matter_id: string;
    kind: string;
    day: number;
    due_day: number | null;
    state: string;
    body: string;
  };
  matter_person: Journaled & { matter_id: string; part: string; person_id: string };
  /** By hand: of which kind somebody is, or everybody with this title or in this organisation. */
  kind_said: Journaled & { axis: string; about: string; subject: string; kind: string };
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

/** What was foretold and what came of it. Written by no act, so never undone: a book of one's own errors. */
type PredictionTable = {
  prediction: Owned & {
    model: string;
    /** A record and not a person, so that a merge rewrites nothing. */
    record_id: string;
    on_day: number;
    chance: number;
    horizon_days: number;
    came: Flag | null;
    settled_day: number | null;
  };
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
    kind_field: string | null;
    kind_function: string | null;
    kind_level: string | null;
    kind_place: string | null;
  };
  /** Whom each person was seen with, and when. */
  person_beside: Owned & { person_id: string; packed: Uint8Array };
  /** What they are looked up by when doubles are sought. */
  person_marks: Owned & { person_id: string; packed: Uint8Array };
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
    acquaintance: number;
    circle: number | null;
    seen_day: number | null;
    known: string;
    stage: string;
    alive: number | null;
    layer: number | null;
    layer_why: string | null;
    interval_days: number | null;
    interval_from: string | null;
    waiting_for: string | null;
    waiting_since: number | null;
    reply_chance: number | null;
  };
  /** What the models learnt from the whole book, as JSON. */
  learnt: Owned & { name: string; value: string };
  word: Owned & { word: string; person_id: string; place: number };
  word_variant: Owned & { variant: string; word: string };
  derived_state: Owned & { name: string; value: number };
};

type MigrationTable = {
  migration: { version: number; name: string; applied_at: ColumnType<Milliseconds, Milliseconds, never> };
};

export type Tables = KeptTables & ActTables & PredictionTable & DerivedTables & MigrationTable;

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
  bond: ['person_id'],
  matter: ['matter_id'],
  matter_person: ['matter_id', 'part', 'person_id'],
  kind_said: ['axis', 'about', 'subject'],
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
  'bond',
  'matter',
  'matter_person',
  'kind_said',
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
  ['bond', 'person_id', 'person'],
  ['matter_person', 'matter_id', 'matter'],
  ['matter_person', 'person_id', 'person'],
  ['setting', 'value', 'person'],
];
