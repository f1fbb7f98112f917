import type { Card } from '../../core/card.ts';
import type { Finding } from '../../core/finding.ts';
import { fold } from '../../core/text/fold.ts';
import { type CsvRow, hasCsvHeader, type IsHeader } from '../csv/csv-table.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import { emailIdentity } from '../identity/email-identity.ts';
import { profileIdentity } from '../identity/profile-identity.ts';
import { inEnglish, tableInEnglish } from './english-headers.ts';

const isHeader: IsHeader = (headers) =>
  headers.has('first name') && headers.has('last name') && headers.has('connected on');

/** Whether a file that begins like this is LinkedIn's `Connections.csv`, with or without the notes above it. */
export function isLinkedinConnections(head: string): boolean {
  return hasCsvHeader(head, inEnglish(isHeader));
}

/** The people of LinkedIn's `Connections.csv`. */
export function* linkedinConnections(text: string): Generator<Finding> {
  for (const row of tableInEnglish(text, isHeader)) {
    const place = `line ${row.line}`;
    yield row.type === 'bad' ? { type: 'bad', reason: row.reason, place } : connection(row, place);
  }
}

function connection(row: CsvRow, place: string): Finding {
  const card = connectionCard(row);
  const key = connectionKey(card);
  // A member who closed the account or hides it leaves a row that holds nothing but the date.
  if (key === undefined) return { type: 'skipped', reason: 'member who hides name and profile', place };
  const identities = cardIdentities(card);
  const record = {
    source: 'linkedin',
    key,
    kind: 'person',
    card,
    identities,
    original: row.original,
  } as const;
  return { type: 'record', record, place };
}

function connectionCard(row: CsvRow): Card {
  return compactCard({
    name: `${row.cell('First Name')} ${row.cell('Last Name')}`.trim(),
    organisation: row.cell('Company'),
    title: row.cell('Position'),
    emails: [row.cell('Email Address')],
    urls: [row.cell('URL')],
  });
}

function connectionKey({ name, organisation, emails, urls }: Card): string | undefined {
  const identity = profileIdentity(urls?.[0] ?? '') ?? emailIdentity(emails?.[0] ?? '');
  if (identity) return identity.value;
  return name ? `${fold(name)}|${fold(organisation ?? '')}` : undefined;
}
