import type { Finding } from '../../core/finding.ts';
import { type CsvRow, csvTable, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { birthday } from '../identity/birthday.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import { contentKey } from '../identity/content-key.ts';

const isHeader: IsHeader = (headers) =>
  headers.has('firstname') &&
  headers.has('lastname') &&
  headers.has('emails') &&
  (headers.has('phonenumbers') || headers.has('createdat') || headers.has('source'));

/** Whether a file that begins like this is the address book that was once given to LinkedIn (`Contacts.csv`). */
export function isLinkedinContacts(head: string): boolean {
  return hasCsvHeader(head, isHeader);
}

export function* linkedinContacts(text: string, country?: string): Generator<Finding> {
  for (const row of csvTable(text, isHeader)) {
    const place = `line ${row.line}`;
    yield row.type === 'bad' ? { type: 'bad', reason: row.reason, place } : contact(row, { place, country });
  }
}

function contact(row: CsvRow, { place, country }: { place: string; country: string | undefined }): Finding {
  const card = compactCard({
    name: row.cell('FullName') || `${row.cell('FirstName')} ${row.cell('LastName')}`.trim(),
    organisation: listed(row.cell('Companies'))[0],
    title: row.cell('Title'),
    emails: listed(row.cell('Emails')),
    phones: listed(row.cell('PhoneNumbers')),
    urls: listed(row.cell('Sites')),
    places: [row.cell('Location')],
    birthday: birthday(row.cell('Birthday')),
  });
  if (!(card.name || card.emails || card.phones)) return { type: 'skipped', reason: 'empty contact', place };
  const record = {
    source: 'linkedin',
    key: `contacts:${contentKey(card)}`,
    kind: 'person',
    card,
    identities: cardIdentities(card, country),
    original: row.original,
  } as const;
  return { type: 'record', record, place };
}

function listed(cell: string): readonly string[] {
  return cell.split(/[;,|]/).flatMap((value) => value.trim() || []);
}
