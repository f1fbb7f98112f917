import type { Card } from '../../core/card.ts';
import { relatedText } from '../../core/related.ts';
import type { FoundRecord, Identity } from '../../core/source-record.ts';
import type { CsvRow } from '../csv/csv-table.ts';
import { isAnniversaryLabel } from '../identity/anniversary-label.ts';
import { birthday } from '../identity/birthday.ts';
import { cardIdentities, distinctIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import { contentKey } from '../identity/content-key.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';
import { numberedFields, values } from './numbered-fields.ts';

/** The record of one contact; undefined when it names nobody and nothing to reach anybody by. */
export function contactRecord(row: CsvRow, defaultCountry?: string): FoundRecord | undefined {
  const card = contactCard(row);
  if (!(card.name || card.otherNames || card.emails || card.phones || card.urls)) return undefined;
  const identities = distinctIdentities([
    ...cardIdentities(card, defaultCountry),
    ...faxes(row, defaultCountry),
  ]);
  const kind = personalName(row) === '' && card.name === card.organisation ? 'group' : 'person';
  return { source: 'google', key: contentKey(card), kind, card, identities, original: row.original };
}

function contactCard(row: CsvRow): Card {
  const said = (...headers: readonly string[]): string =>
    headers.map(row.cell).find((cell) => cell !== '') ?? '';
  const organisation = values(said('Organization 1 - Name', 'Organization Name'))[0] ?? '';
  return compactCard({
    name: said('Name') || personalName(row) || said('File As') || organisation,
    otherNames: [
      // Beside `Dr. Ada Lovelace` the bare name is no other one.
      said('Name').includes(personalName(row)) ? '' : personalName(row),
      phoneticName(row),
      ...['Nickname', 'Short Name', 'Maiden Name'].flatMap((header) => values(said(header))),
    ],
    organisation,
    title: values(said('Organization 1 - Title', 'Organization Title'))[0] ?? row.cell('Occupation'),
    emails: numberedFields(row, 'E-mail').flatMap(({ value }) => values(value)),
    phones: numberedFields(row, 'Phone').flatMap(({ value }) => values(value)),
    urls: [...numberedFields(row, 'Website'), ...numberedFields(row, 'Custom Field').filter(isPage)].flatMap(
      ({ value }) => values(value),
    ),
    places: places(row),
    birthday: birthday(said('Birthday')),
    anniversary: numberedFields(row, 'Event')
      .filter(({ label }) => isAnniversaryLabel(label))
      .map(({ value }) => birthday(value))
      .find((day) => day !== undefined),
    tags: values(said('Labels', 'Group Membership')).filter(isOwnLabel),
    related: numberedFields(row, 'Relation').flatMap(({ label, value }) =>
      values(value).map((name) => relatedText({ as: label.replace(/^\* /, '').toLowerCase(), name })),
    ),
    note: said('Notes'),
  });
}

function personalName(row: CsvRow): string {
  const given = row.cell('First Name') || row.cell('Given Name');
  const middle = row.cell('Middle Name') || row.cell('Additional Name');
  const family = row.cell('Last Name') || row.cell('Family Name');
  return [given, middle, family, row.cell('Name Suffix')].filter((part) => part !== '').join(' ');
}

/** How a name is spoken, in kana for many: it finds people whose name is written in signs. */
function phoneticName(row: CsvRow): string {
  const parts = [
    row.cell('Phonetic First Name') || row.cell('Given Name Yomi'),
    row.cell('Phonetic Middle Name') || row.cell('Additional Name Yomi'),
    row.cell('Phonetic Last Name') || row.cell('Family Name Yomi'),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Some keep profiles in fields of their own. */
function isPage({ value }: { readonly value: string }): boolean {
  return /^https?:\/\/\S+$/.test(value);
}

function places(row: CsvRow): readonly string[] {
  return numberedFields(row, 'Address').map(({ number }) =>
    ['City', 'Region', 'Country']
      .map((part) => values(row.cell(`Address ${number} - ${part}`))[0] ?? '')
      .filter((part) => part !== '')
      .join(', '),
  );
}

/** A fax machine stands in an office and belongs to all of it. */
function faxes(row: CsvRow, defaultCountry?: string): readonly (Identity | undefined)[] {
  const numbers = numberedFields(row, 'Phone').filter(({ label }) => /fax|main|pager/i.test(label));
  return numbers
    .flatMap(({ value }) => values(value))
    .map((phone) => {
      const identity = phoneIdentity(phone, defaultCountry);
      return identity && { ...identity, shared: true };
    });
}

/** Google's own groups begin with a star: `* myContacts`. */
function isOwnLabel(label: string): boolean {
  return !label.startsWith('*');
}
