/** How an engine writes what differs in definitions of tables. */
export type Dialect = {
  /** Text that sorts by its bytes, whatever the language of the machine: pages and word ranges depend on it. */
  readonly text: string;
  readonly integer: string;
  readonly real: string;
  readonly blob: string;
  /** Ends each table: SQLite keeps rows in the order of the primary key and checks types. */
  readonly tableEnd: string;
  /** The same for tables with long texts, which are better kept apart from their key. */
  readonly wideTableEnd: string;
};

export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly statements: (dialect: Dialect) => readonly string[];
};

/** Every parent is named by its own id: `record` by `record_id`, whatever the child calls it. */
const foreign = (column: string, table: string): string =>
  `foreign key (book_id, ${column}) references ${table} (book_id, ${table}_id) deferrable initially deferred`;

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'people, records, interactions, acts',
    statements: ({ text, integer, real, blob, tableEnd, wideTableEnd }) => [
      `create table act (
        book_id ${text} not null, act_id ${text} not null, verb ${text} not null, by_hand ${text} not null, at ${integer} not null,
        line ${text} not null, bulk_tables ${text} not null, undone_at ${integer}, undone_by ${text},
        primary key (book_id, act_id))${tableEnd}`,
      `create table change (
        book_id ${text} not null, act_id ${text} not null, seq ${integer} not null, table_name ${text} not null,
        row_key ${text} not null, before ${text}, before_act_id ${text}, after ${text},
        primary key (book_id, act_id, seq), ${foreign('act_id', 'act')})${tableEnd}`,
      'create index change_before on change (book_id, before_act_id)',
      `create table setting (
        book_id ${text} not null, name ${text} not null, value ${text} not null, act_id ${text} not null,
        primary key (book_id, name))${tableEnd}`,
      `create table person (
        book_id ${text} not null, person_id ${text} not null, created_at ${integer} not null, act_id ${text} not null,
        primary key (book_id, person_id))${tableEnd}`,
      `create table record (
        book_id ${text} not null, record_id ${text} not null, source ${text} not null, source_key ${text} not null,
        kind ${text} not null, card ${text} not null, original ${text} not null,
        first_seen_at ${integer} not null, last_seen_at ${integer} not null, act_id ${text} not null,
        primary key (book_id, record_id))${wideTableEnd}`,
      'create unique index record_source_key on record (book_id, source, source_key)',
      `create table identity (
        book_id ${text} not null, record_id ${text} not null, kind ${text} not null, value ${text} not null,
        shared ${integer} not null, act_id ${text} not null,
        primary key (book_id, record_id, kind, value), ${foreign('record_id', 'record')})${tableEnd}`,
      'create index identity_value on identity (book_id, kind, value)',
      `create table membership (
        book_id ${text} not null, record_id ${text} not null, person_id ${text} not null, act_id ${text} not null,
        primary key (book_id, record_id), ${foreign('record_id', 'record')}, ${foreign('person_id', 'person')})${tableEnd}`,
      'create index membership_person on membership (book_id, person_id)',
      `create table apart (
        book_id ${text} not null, record_id ${text} not null, other_record_id ${text} not null, act_id ${text} not null,
        primary key (book_id, record_id, other_record_id),
        ${foreign('record_id', 'record')}, ${foreign('other_record_id', 'record')})${tableEnd}`,
      'create index apart_other on apart (book_id, other_record_id)',
      `create table interaction (
        book_id ${text} not null, interaction_id ${text} not null, source ${text} not null, source_key ${text} not null,
        at ${integer} not null, channel ${text} not null, about ${text} not null, thread ${text},
        recipients ${integer} not null, act_id ${text} not null,
        primary key (book_id, interaction_id))${tableEnd}`,
      'create unique index interaction_source_key on interaction (book_id, source, source_key)',
      `create table participant (
        book_id ${text} not null, record_id ${text} not null, at ${integer} not null, interaction_id ${text} not null,
        role ${text} not null, act_id ${text} not null,
        primary key (book_id, record_id, at, interaction_id, role),
        ${foreign('record_id', 'record')}, ${foreign('interaction_id', 'interaction')})${tableEnd}`,
      'create index participant_interaction on participant (book_id, interaction_id, record_id, role)',
      `create table attention (
        book_id ${text} not null, person_id ${text} not null, state ${text} not null, until_day ${integer}, act_id ${text} not null,
        primary key (book_id, person_id), ${foreign('person_id', 'person')})${tableEnd}`,
      `create table reminder (
        book_id ${text} not null, reminder_id ${text} not null, person_id ${text} not null, day ${integer} not null,
        about ${text} not null, settled_at ${integer}, act_id ${text} not null,
        primary key (book_id, reminder_id), ${foreign('person_id', 'person')})${tableEnd}`,
      'create index reminder_person on reminder (book_id, person_id)',
      'create index reminder_day on reminder (book_id, day)',
      `create table person_card (
        book_id ${text} not null, person_id ${text} not null, name ${text} not null, sort_name ${text} not null,
        organisation ${text}, folded_organisation ${text}, title ${text}, sources ${text} not null, records ${integer} not null,
        name_words ${text} not null, words ${text} not null,
        primary key (book_id, person_id))${tableEnd}`,
      'create index person_card_name on person_card (book_id, sort_name, person_id)',
      'create index person_card_organisation on person_card (book_id, folded_organisation)',
      `create table person_days (
        book_id ${text} not null, person_id ${text} not null, packed ${blob} not null,
        primary key (book_id, person_id))${wideTableEnd}`,
      `create table person_tie (
        book_id ${text} not null, person_id ${text} not null, strength ${real} not null, shown ${real} not null,
        active_days ${integer} not null, first_day ${integer}, last_day ${integer}, last_direction ${text},
        usual_gap ${real}, gap_ratio ${real}, quiet ${real}, urgency ${real} not null,
        primary key (book_id, person_id))${tableEnd}`,
      'create index person_tie_shown on person_tie (book_id, shown, person_id)',
      'create index person_tie_last on person_tie (book_id, last_day, person_id)',
      'create index person_tie_quiet on person_tie (book_id, quiet, person_id)',
      'create index person_tie_urgency on person_tie (book_id, urgency, person_id)',
      `create table word (
        book_id ${text} not null, word ${text} not null, person_id ${text} not null, place ${integer} not null,
        primary key (book_id, word, person_id))${tableEnd}`,
      `create table word_variant (
        book_id ${text} not null, variant ${text} not null, word ${text} not null,
        primary key (book_id, variant, word))${tableEnd}`,
      `create table derived_state (
        book_id ${text} not null, name ${text} not null, value ${real} not null,
        primary key (book_id, name))${tableEnd}`,
    ],
  },
  {
    version: 2,
    name: 'requests',
    statements: ({ text, integer, tableEnd }) => [
      `create table request (
        book_id ${text} not null, request_key ${text} not null, act_id ${text} not null, at ${integer} not null,
        primary key (book_id, request_key), ${foreign('act_id', 'act')})${tableEnd}`,
      'create index request_act on request (book_id, act_id)',
    ],
  },
  {
    version: 3,
    name: 'what is said of ties, matters between people, predictions, and what the models learn',
    statements: ({ text, integer, real, blob, tableEnd, wideTableEnd }) => [
      `create table bond (
        book_id ${text} not null, person_id ${text} not null, closeness ${integer}, kin ${integer} not null,
        layer ${integer}, interval_days ${integer}, rests ${integer} not null, answered_day ${integer}, act_id ${text} not null,
        primary key (book_id, person_id), ${foreign('person_id', 'person')})${tableEnd}`,
      `create table matter (
        book_id ${text} not null, matter_id ${text} not null, kind ${text} not null, day ${integer} not null,
        due_day ${integer}, state ${text} not null, body ${text} not null, act_id ${text} not null,
        primary key (book_id, matter_id))${tableEnd}`,
      'create index matter_kind on matter (book_id, kind, state, day)',
      `create table matter_person (
        book_id ${text} not null, matter_id ${text} not null, part ${text} not null, person_id ${text} not null, act_id ${text} not null,
        primary key (book_id, matter_id, part, person_id),
        ${foreign('matter_id', 'matter')}, ${foreign('person_id', 'person')})${tableEnd}`,
      'create index matter_person_person on matter_person (book_id, person_id)',
      `create table kind_said (
        book_id ${text} not null, axis ${text} not null, about ${text} not null, subject ${text} not null, kind ${text} not null, act_id ${text} not null,
        primary key (book_id, axis, about, subject))${tableEnd}`,
      `create table prediction (
        book_id ${text} not null, model ${text} not null, record_id ${text} not null, on_day ${integer} not null,
        chance ${real} not null, horizon_days ${integer} not null, came ${integer}, settled_day ${integer},
        primary key (book_id, model, record_id, on_day))${tableEnd}`,
      'create index prediction_open on prediction (book_id, settled_day, on_day)',
      `create table person_beside (
        book_id ${text} not null, person_id ${text} not null, packed ${blob} not null,
        primary key (book_id, person_id))${wideTableEnd}`,
      `create table learnt (
        book_id ${text} not null, name ${text} not null, value ${text} not null,
        primary key (book_id, name))${tableEnd}`,
      'drop table person_tie',
      `create table person_tie (
        book_id ${text} not null, person_id ${text} not null, strength ${real} not null, shown ${real} not null,
        active_days ${integer} not null, first_day ${integer}, last_day ${integer}, last_direction ${text},
        usual_gap ${real}, gap_ratio ${real}, quiet ${real}, urgency ${real} not null,
        acquaintance ${real} not null, circle ${real}, seen_day ${integer}, known ${text} not null, stage ${text} not null, alive ${real},
        layer ${integer}, layer_why ${text}, interval_days ${real}, interval_from ${text},
        waiting_for ${text}, waiting_since ${integer}, reply_chance ${real},
        primary key (book_id, person_id))${tableEnd}`,
      'create index person_tie_shown on person_tie (book_id, shown, person_id)',
      'create index person_tie_last on person_tie (book_id, last_day, person_id)',
      'create index person_tie_quiet on person_tie (book_id, quiet, person_id)',
      'create index person_tie_urgency on person_tie (book_id, urgency, person_id)',
      `alter table person_card add column kind_field ${text}`,
      `alter table person_card add column kind_function ${text}`,
      `alter table person_card add column kind_level ${text}`,
      `alter table person_card add column kind_place ${text}`,
    ],
  },
  {
    version: 4,
    name: 'what everybody is looked up by when doubles are sought',
    statements: ({ text, blob, wideTableEnd }) => [
      `create table person_marks (
        book_id ${text} not null, person_id ${text} not null, packed ${blob} not null,
        primary key (book_id, person_id))${wideTableEnd}`,
    ],
  },
];

export function newestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return Math.max(...migrations.map(({ version }) => version));
}
