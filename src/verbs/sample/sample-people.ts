import { SOURCES, type Source } from '../../core/source-record.ts';
import { DETAILS } from './details.ts';
import { FINANCE_PEOPLE } from './finance-people.ts';
import { OTHER_PEOPLE } from './other-people.ts';
import { tableRows } from './table-rows.ts';

export type SamplePerson = {
  readonly name: string;
  readonly title: string;
  readonly firm: string;
  readonly place: string;
  readonly emails: readonly string[];
  readonly sources: readonly Source[];
  readonly phone: string;
  readonly birthday: string;
  /** What Robin calls them, or their name in Latin letters. */
  readonly also: string;
  readonly note: string;
};

/** The one who looks at this network. */
export const ROBIN: SamplePerson = {
  name: 'Robin Ashdown',
  title: 'Senior accountant',
  firm: 'Pennyfold Rowe',
  place: 'Bristol',
  emails: ['robin.ashdown@pennyfold.example.com', 'robin@example.org'],
  sources: ['vcard', 'mail'],
  phone: '+44 7700 900101',
  birthday: '',
  also: '',
  note: '',
};

export function samplePeople(): readonly SamplePerson[] {
  const details = new Map(tableRows(DETAILS).map((row) => [row[0], row]));
  return [...tableRows(FINANCE_PEOPLE), ...tableRows(OTHER_PEOPLE)].map((row) => {
    const [name = '', title = '', firm = '', place = '', addresses = '', sources = ''] = row;
    const [, phone = '', birthday = '', also = '', note = ''] = details.get(name) ?? [];
    const emails = addresses.split(', ').filter((address) => address !== '');
    return { name, title, firm, place, emails, sources: readSources(sources), phone, birthday, also, note };
  });
}

function readSources(text: string): readonly Source[] {
  const said = text.split(' ');
  return SOURCES.filter((source) => said.includes(source));
}
