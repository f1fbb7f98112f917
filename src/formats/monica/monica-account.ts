import type { Finding } from '../../core/finding.ts';
import { activityFinding } from './monica-activity.ts';
import { type MonicaContact, type MonicaDate, type MonicaEntry, monicaName } from './monica-contact.ts';

export type Row = Readonly<Record<string, string>>;

/** The tables of a dump, to be asked by what their rows belong to. */
export class MonicaAccount {
  readonly #tables: ReadonlyMap<string, readonly Row[]>;
  readonly #indexes = new Map<string, ReadonlyMap<string, readonly Row[]>>();

  constructor(tables: ReadonlyMap<string, readonly Row[]>) {
    this.#tables = tables;
  }

  rows(table: string): readonly Row[] {
    return this.#tables.get(table) ?? [];
  }

  contact(row: Row): MonicaContact {
    const id = row['id'] ?? '';
    const cell = (column: string): string => row[column]?.trim() ?? '';
    const beside = (table: string): readonly Row[] => this.#by(table, 'contact_id', id);
    return {
      id: cell('uuid') || id,
      nameParts: ['first_name', 'middle_name', 'last_name'].map(cell),
      nickname: cell('nickname'),
      description: cell('description'),
      job: cell('job'),
      company: cell('company'),
      isDead: cell('is_dead') === '1',
      tags: beside('contact_tag').map((tag) => this.#one('tags', tag['tag_id'])?.['name'] ?? ''),
      birthdate: specialDate(this.#one('special_dates', row['birthday_special_date_id'])),
      fields: beside('contact_fields').map((field) => field['data'] ?? ''),
      places: beside('addresses').map((address) => placeText(this.#one('places', address['place_id']))),
      reminders: beside('reminders').map((one) => ({
        title: one['title'] ?? '',
        date: one['initial_date'] ?? '',
      })),
      related: this.#by('relationships', 'contact_is', id).map((one) => ({
        as: this.#one('relationship_types', one['relationship_type_id'])?.['name'] ?? '',
        name: this.#nameOf(one['of_contact']),
      })),
      entries: [...notes(beside('notes')), ...calls(beside('calls')), ...messages(beside('messages'))],
      original: this.#original(row),
    };
  }

  #nameOf(id: string | undefined): string {
    const {
      first_name = '',
      middle_name = '',
      last_name = '',
      nickname = '',
    } = this.#one('contacts', id) ?? {};
    return monicaName({ nameParts: [first_name, middle_name, last_name], nickname });
  }

  *activities(known: ReadonlyMap<string, string>): Generator<Finding> {
    for (const [at, row] of this.rows('activities').entries()) {
      const people = this.#by('activity_contact', 'activity_id', row['id'] ?? '')
        .map((one) => known.get(one['contact_id'] ?? ''))
        .filter((id) => id !== undefined);
      const { happened_at: day = '', summary = '', description = '' } = row;
      yield activityFinding({ at: day, summary, description, people }, `activity ${at + 1}`);
    }
  }

  /** The row of a contact with all rows that hang on it, under the names of their tables. */
  #original(row: Row): string {
    const beside = [
      'contact_fields',
      'addresses',
      'reminders',
      'debts',
      'gifts',
      'pets',
      'tasks',
      'notes',
      'calls',
    ]
      .map((table) => [table, this.#by(table, 'contact_id', row['id'] ?? '')] as const)
      .filter(([, rows]) => rows.length > 0);
    const relationships = this.#by('relationships', 'contact_is', row['id'] ?? '').map((one) => ({
      ...one,
      type: this.#one('relationship_types', one['relationship_type_id'])?.['name'] ?? '',
    }));
    return JSON.stringify({
      contact: row,
      ...Object.fromEntries(beside),
      ...(relationships.length > 0 && { relationships }),
    });
  }

  #one(table: string, id: string | undefined): Row | undefined {
    return id === undefined || id === '' ? undefined : this.#by(table, 'id', id)[0];
  }

  #by(table: string, column: string, value: string): readonly Row[] {
    const name = `${table} ${column}`;
    const known = this.#indexes.get(name) ?? indexed(this.rows(table), column);
    this.#indexes.set(name, known);
    return known.get(value) ?? [];
  }
}

function indexed(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[column] ?? '';
    const those = index.get(value);
    if (those) those.push(row);
    else index.set(value, [row]);
  }
  return index;
}

function specialDate(row: Row | undefined): MonicaDate | undefined {
  if (!row?.['date']) return undefined;
  return {
    date: row['date'],
    isYearUnknown: row['is_year_unknown'] === '1',
    isAge: row['is_age_based'] === '1',
  };
}

function placeText(row: Row | undefined): string {
  return ['city', 'province', 'country']
    .map((part) => row?.[part] ?? '')
    .filter((part) => part !== '')
    .join(', ');
}

function notes(rows: readonly Row[]): readonly MonicaEntry[] {
  return rows.map(({ created_at: madeAt = '', body: text = '' }) => ({
    kind: 'note',
    at: madeAt,
    madeAt,
    text,
  }));
}

function calls(rows: readonly Row[]): readonly MonicaEntry[] {
  return rows.map(({ called_at: at = '', created_at: madeAt = '', content: text = '', contact_called }) => ({
    kind: 'call',
    at,
    madeAt,
    text,
    isTheirs: contact_called === '1',
  }));
}

function messages(rows: readonly Row[]): readonly MonicaEntry[] {
  return rows.map(({ written_at: at = '', created_at: madeAt = '', written_by_me }) => ({
    kind: 'message',
    at,
    madeAt,
    text: '',
    isTheirs: written_by_me !== '1',
  }));
}
