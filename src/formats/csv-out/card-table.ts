import type { Card } from '../../core/card.ts';
import type { Finding } from '../../core/finding.ts';
import { joinedNotes } from '../../core/outgoing-cards.ts';
import type { OutgoingPerson } from '../../core/outgoing-person.ts';
import type { PersonCard, Sourced } from '../../core/person-card.ts';
import { csvRows } from '../csv/csv-rows.ts';
import { CSV_MARK, csvLine, restored } from '../csv/csv-text.ts';
import { originalRow } from '../csv/original-row.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import { contentKey } from '../identity/content-key.ts';

/** These stay as they are; new ones are added at the end. */
const COLUMNS = [
  'Name',
  'Other names',
  'Organisation',
  'Title',
  'Emails',
  'Phones',
  'Websites',
  'Places',
  'Birthday',
  'Anniversary',
  'Tags',
  'Notes',
  'Related',
  'Mutuals id',
] as const;
const HEAD = COLUMNS.join(',');

export const CARD_TABLE_HEAD = `${CSV_MARK}${HEAD}\r\n`;

/** A person as one row; of several values each stands on a line of its own in the cell. */
export function cardLine({ id, card }: OutgoingPerson): string {
  return csvLine([
    escaped(card.name),
    several(card.otherNames),
    escaped(card.organisation?.value ?? ''),
    escaped(card.title?.value ?? ''),
    ...[card.emails, card.phones, card.urls, card.places].map(values),
    escaped(card.birthday?.value ?? ''),
    escaped(card.anniversary?.value ?? ''),
    values(card.tags),
    notesCell(card),
    values(card.related),
    id,
  ]);
}

const values = (sourced: readonly Sourced[]): string => several(sourced.map(({ value }) => value));
const several = (texts: readonly string[]): string => texts.map(escaped).join('\n');

/** A line break inside of one value, which is rare, is written as `\n`. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function unescaped(text: string): string {
  return text.replace(/\\([\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? '\\');
}

/** A note has lines of its own, so they stay lines. */
function notesCell(card: Pick<PersonCard, 'notes'>): string {
  return joinedNotes(card).replaceAll('\\', '\\\\').replaceAll('\r', '\\r');
}

/** Whether this is a table that Mutuals wrote; read back, it gives the very same cards. */
export function isCardTable(head: string): boolean {
  return head.replace(/^\ufeff/, '').startsWith(HEAD);
}

export function* cardTable(text: string, defaultCountry?: string): Generator<Finding> {
  const rows = csvRows(text, ',');
  rows.next();
  for (const { cells, line } of rows) {
    const place = `line ${line}`;
    const read = cells.map((cell) => restored(cell));
    const card = rowCard(read);
    if (read.every((cell) => cell === '')) continue;
    if (!(card.name || card.emails || card.phones || card.urls)) {
      yield { type: 'skipped', reason: 'a row that names nobody', place };
      continue;
    }
    const id = read[COLUMNS.indexOf('Mutuals id')] ?? '';
    const key = id === '' ? contentKey(card) : `id:${id}`;
    const identities = cardIdentities(card, defaultCountry);
    const original = originalRow(COLUMNS, cells);
    yield {
      type: 'record',
      record: { source: 'table', key, kind: 'person', card, identities, original },
      place,
    };
  }
}

function rowCard(cells: readonly string[]): Card {
  const cell = (column: (typeof COLUMNS)[number]): string => cells[COLUMNS.indexOf(column)] ?? '';
  const one = (column: (typeof COLUMNS)[number]): string => unescaped(cell(column));
  const many = (column: (typeof COLUMNS)[number]): readonly string[] =>
    cell(column).split('\n').map(unescaped);
  return compactCard({
    name: one('Name'),
    otherNames: many('Other names'),
    organisation: one('Organisation'),
    title: one('Title'),
    emails: many('Emails'),
    phones: many('Phones'),
    urls: many('Websites'),
    places: many('Places'),
    birthday: one('Birthday'),
    anniversary: one('Anniversary'),
    tags: many('Tags'),
    note: one('Notes'),
    related: many('Related'),
  });
}
