import type { Finding } from '../../core/finding.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { messageInteraction } from './message-interaction.ts';
import { messagePerson, messagePersonKey } from './message-person.ts';
import { type Correspondent, recipients, sender } from './message-row.ts';
import { reasonToSkip } from './message-skip.ts';

const isHeader: IsHeader = (headers) =>
  ['from', 'to', 'date', 'content'].every((column) => headers.has(column));

/** Whether a file that begins like this is LinkedIn's `messages.csv`. */
export function isLinkedinMessages(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

/** The people and messages of LinkedIn's `messages.csv`; each person comes before the first message with them. */
export function* linkedinMessages(text: string): Generator<Finding> {
  const { people, me } = knownPeople(text);
  const told = new Set<string>();
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    const reason = row.type === 'row' ? reasonToSkip(row) : undefined;
    if (row.type === 'bad') yield { type: 'bad', reason: row.reason, place };
    else if (reason !== undefined) yield { type: 'skipped', reason, place };
    else yield* messageFindings(row, { people, me, told });
  }
}

type Known = { readonly people: ReadonlyMap<string, Correspondent>; readonly me: string | undefined };

function* messageFindings(
  row: CsvRow,
  { people, me, told }: Known & { readonly told: Set<string> },
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
    yield { type: 'record', record: messagePerson(person), place, ...(key === me && { isMe: true }) };
  }
  yield { type: 'interaction', interaction, place };
}

/**
 * Everybody in the file with the fullest that it says of them, and who of them is me. A first look over the whole file,
 * because a person may be written to as one of many, without a name, long before they answer under their own.
 */
function knownPeople(text: string): Known {
  const people = new Map<string, Correspondent>();
  const messages = new Map<string, number>();
  let all = 0;
  for (const row of csvTable(text, isHeader)) {
    if (row.type === 'bad') continue;
    const there = [sender(row), ...recipients(row)];
    for (const person of there) {
      const key = messagePersonKey(person);
      if (!people.get(key)?.name) people.set(key, person);
    }
    if (reasonToSkip(row) !== undefined) continue;
    all += 1;
    for (const key of new Set(there.map(messagePersonKey))) messages.set(key, (messages.get(key) ?? 0) + 1);
  }
  return { people, me: inAll(messages, all) };
}

/** I stand in every message of my own export; so may one other, and then it does not tell who is who. */
function inAll(messages: ReadonlyMap<string, number>, all: number): string | undefined {
  const always = [...messages].filter(([, count]) => count === all).map(([key]) => key);
  return always.length === 1 ? always[0] : undefined;
}
