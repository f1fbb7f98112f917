import type { Card } from '../../core/card.ts';
import type { CsvRow, IsHeader } from '../csv/csv-table.ts';
import { compactCard } from '../identity/compact-card.ts';
import { profileCard } from './profile-card.ts';

/** A table of the export that is about its owner: all its rows together are one record of me. */
export type OwnTable = {
  /** Names the record, so it never changes. */
  readonly key: string;
  readonly isHeader: IsHeader;
  card(rows: readonly CsvRow[]): Card;
};

/** `Profile.csv`, `Email Addresses.csv`, `PhoneNumbers.csv`, `Positions.csv` and the others that are about me. */
export const OWN_TABLES: readonly OwnTable[] = [
  { key: 'profile', isHeader: hasAll('first name', 'last name', 'headline'), card: profileCard },
  { key: 'summary', isHeader: isOnly('profile summary'), card: () => ({ name: '' }) },
  { key: 'emails', isHeader: hasAll('email address', 'confirmed', 'primary'), card: emailsCard },
  { key: 'whatsapp', isHeader: hasAll('number', 'extension', 'is_whatsapp_number'), card: phonesCard },
  { key: 'phones', isHeader: hasAll('number', 'extension', 'type'), card: phonesCard },
  {
    key: 'positions',
    isHeader: hasAll('company name', 'title', 'started on', 'finished on'),
    card: positionCard,
  },
  { key: 'education', isHeader: hasAll('school name', 'degree name'), card: () => ({ name: '' }) },
];

function hasAll(...columns: readonly string[]): IsHeader {
  return (headers) => columns.every((column) => headers.has(column));
}

function isOnly(column: string): IsHeader {
  return (headers) => headers.size === 1 && headers.has(column);
}

/** An address that was never confirmed may be anybody's. */
function emailsCard(rows: readonly CsvRow[]): Card {
  const confirmed = rows.filter((row) => !/^(?:no|false|nein|non|não|nee)$/i.test(row.cell('Confirmed')));
  const primaryFirst = [...confirmed.filter(isPrimary), ...confirmed.filter((row) => !isPrimary(row))];
  return compactCard({ emails: primaryFirst.map((row) => row.cell('Email Address')) });
}

const isPrimary = (row: CsvRow): boolean => /^(?:yes|true|ja|oui|s[ií]|sim)$/i.test(row.cell('Primary'));

/** The extension is the code of the country, at times without its plus. */
function phonesCard(rows: readonly CsvRow[]): Card {
  return compactCard({
    phones: rows.map((row) => {
      const code = row.cell('Extension').replace(/^(?=\d)/, '+');
      return `${code} ${row.cell('Number')}`.trim();
    }),
  });
}

/** Where I work now is the position without an end; LinkedIn writes the newest first. */
function positionCard(rows: readonly CsvRow[]): Card {
  const now = rows.find((row) => row.cell('Finished On') === '');
  return compactCard({ organisation: now?.cell('Company Name'), title: now?.cell('Title') });
}
