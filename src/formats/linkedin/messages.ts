import type { Finding } from '../../core/finding.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { messageInteraction } from './message-interaction.ts';
import { messagePerson, messagePersonKey } from './message-person.ts';
import { type Correspondent, recipients, sender } from './message-row.ts';
import { reasonToSkip } from './message-skip.ts';

const isHeader: IsHeader = (headers) =>
  headers.has('from') &&
  headers.has('to') &&
  headers.has('date') &&
  headers.has('content') &&
  (headers.has('conversation id') || headers.has('folder') || headers.has('direction'));

/** Whether a file that begins like this is LinkedIn's `messages.csv`. */
export function isLinkedinMessages(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** The people and messages of LinkedIn's `messages.csv`; each person comes before the first message with them. */
export function* linkedinMessages(text: string): Generator<Finding> {
  const people = knownPeople(text);
  const told = new Set<string>();
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    const reason = row.type === 'row' ? reasonToSkip(row) : undefined;
    if (row.type === 'bad') yield { type: 'bad', reason: row.reason, place };
    else if (reason !== undefined) yield { type: 'skipped', reason, place };
    else yield* messageFindings(row, people, told);
  }
}

function* messageFindings(
  row: CsvRow,
  people: ReadonlyMap<string, Correspondent>,
  told: Set<string>,
): Generator<Finding> {
  const place = `line ${row.line}`;
  const interaction = messageInteraction(row);
  if (!interaction) {
    yield { type: 'bad', reason: `"${row.cell('DATE').slice(0, 40)}" is no date that we can read.`, place };
    return;
  }
  for (const { key } of interaction.participants) {
    const person = people.get(key);
    if (!person || told.has(key)) continue;
    told.add(key);
    yield { type: 'record', record: messagePerson(person), place };
  }
  yield { type: 'interaction', interaction, place };
}

/**
 * Everybody in the file with the fullest that it says of them. A first look over the whole file, because a person
 * may be written to as one of many, without a name, long before they answer under their own.
 */
function knownPeople(text: string): ReadonlyMap<string, Correspondent> {
  const people = new Map<string, Correspondent>();
  for (const row of csvTable(text, isHeader)) {
    if (row.type === 'bad') continue;
    for (const person of [sender(row), ...recipients(row)]) {
      const key = messagePersonKey(person);
      if (!people.get(key)?.name) people.set(key, person);
    }
  }
  return people;
}
