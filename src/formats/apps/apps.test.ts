import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { AppExport, type AppFormat } from './app-export.ts';
import { appMoment } from './app-moment.ts';
import { appOfTable } from './app-tables.ts';
import { contrackFormat } from './contrack.ts';
import { dexFormat } from './dex.ts';
import { nametagFormat } from './nametag.ts';

const NAMETAG = {
  version: '1.2',
  exportDate: '2026-01-01T00:00:00.000Z',
  user: { email: 'mia@quill.example' },
  groups: [{ id: 'g1', name: 'Choir' }],
  people: [
    {
      id: 'p1',
      name: 'Ada',
      middleName: null,
      surname: 'Lovelace',
      nickname: 'Countess',
      organization: 'Engines',
      jobTitle: 'Author',
      notes: 'Loves chess',
      anniversary: null,
      importantDates: [
        { title: 'Birthday', date: '1815-12-10T00:00:00.000Z' },
        { title: 'Wedding anniversary', date: '1835-07-08T00:00:00.000Z' },
      ],
      phoneNumbers: [{ type: 'home', number: '+49 151 23456789' }],
      emails: [{ type: 'work', email: 'ada@example.org' }],
      addresses: [{ type: 'home', locality: 'London', region: null, country: 'UK' }],
      urls: [{ type: 'web', url: 'https://github.com/ada' }],
      groups: ['Choir'],
      relationships: [
        {
          relatedPersonId: 'p9',
          relatedPersonName: 'Bo Yarrow',
          relationshipType: { name: 'SPOUSE', label: 'Spouse' },
        },
      ],
    },
    { id: 'p2', name: '', emails: [] },
  ],
  relationshipTypes: [],
  journalEntries: [
    {
      id: 'j1',
      title: 'Sunday',
      date: '2025-03-02T00:00:00.000Z',
      body: 'Ada sang.',
      peopleIds: ['p1', 'gone'],
    },
    { id: 'j2', title: 'Alone', date: '2025-03-03T00:00:00.000Z', body: '', peopleIds: [] },
  ],
};

const CONTRACK = {
  exportedAt: '2026-01-01T00:00:00.000Z',
  version: 1,
  contacts: [
    {
      id: 'c1',
      name: 'Ada Lovelace',
      firstName: 'Ada',
      lastName: 'Lovelace',
      role: 'Author',
      company: 'Engines',
      location: 'London',
      birthday: '1815-12-10',
      about: 'Loves chess',
      website: null,
      isGhost: 0,
      deletedAt: null,
      canonicalId: null,
      emails: [{ email: 'ada@example.org', label: 'work' }],
      phones: [{ phone: '+49 151 23456789', label: 'mobile' }],
      socialLinks: [{ platform: 'github', url: 'https://github.com/ada' }],
      tags: [{ tag: 'maths' }],
    },
    { id: 'c2', name: 'Bo Yarrow', deletedAt: '2025-01-01 10:00:00', emails: [] },
    { id: 'c3', name: 'Cy', isGhost: 1 },
  ],
  interactions: [
    {
      id: 'i1',
      contactId: 'c1',
      type: 'coffee',
      title: 'Coffee at the mill',
      content: null,
      date: '2025-04-05 09:30:00',
    },
    { id: 'i2', contactId: 'c2', type: 'call', title: 'Call', date: '2025-04-05 09:30:00' },
  ],
  lists: [],
};

const DEX = {
  contacts: [
    {
      id: '0b4fda1e-0000-4000-8000-000000000001',
      first_name: 'Ada',
      last_name: 'Lovelace',
      job_title: 'Author',
      description: 'Loves chess',
      birthday: '1815-12-10',
      emails: [{ email: 'ada@example.org' }],
      phones: [{ phone_number: '+49 151 23456789', label: 'Work' }],
      linkedin: 'ada-lovelace',
    },
  ],
  pagination: { total: 1 },
};

function read(format: AppFormat, value: unknown): readonly Finding[] {
  const text = JSON.stringify(value);
  expect(format.isHead(text)).toBe(true);
  const found = new AppExport(format);
  return [...found.push(Buffer.from(text)), ...found.end()];
}

const card = (findings: readonly Finding[]): unknown =>
  findings.flatMap((one) => (one.type === 'record' && !one.isMe ? [one.record.card] : []))[0];
const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => {
    if (one.type === 'record') return one.record.key;
    if (one.type !== 'interaction') return one.type === 'skipped' ? `${one.place}: ${one.reason}` : one.type;
    const { key, channel, participants } = one.interaction;
    return `${key} ${channel} ${participants.map((who) => `${who.role} ${who.key}`).join(' ')}`;
  });

const ADA = {
  name: 'Ada Lovelace',
  title: 'Author',
  emails: ['ada@example.org'],
  phones: ['+49 151 23456789'],
  birthday: '1815-12-10',
  note: 'Loves chess',
};

test('people and the journal of Nametag are read', () => {
  const found = read(nametagFormat, NAMETAG);
  expect(brief(found)).toEqual([
    'nametag:me',
    'nametag:p1',
    'person 2: nobody named',
    'nametag:journal:j1 note mentioned nametag:p1',
    'journal entry 2: nobody it was with',
  ]);
  expect(card(found)).toEqual({
    ...ADA,
    otherNames: ['Countess'],
    organisation: 'Engines',
    urls: ['https://github.com/ada'],
    places: ['London, UK'],
    anniversary: '1835-07-08',
    tags: ['Choir'],
    related: ['spouse: Bo Yarrow'],
  });
});

test('contacts and the timeline of Contrack are read, without what lies in its trash', () => {
  const found = read(contrackFormat, CONTRACK);
  expect(brief(found)).toEqual([
    'contrack:c1',
    'contact 2: in the trash of the other app',
    'contact 3: only a name in somebody else’s notes',
    'contrack:interaction:i1 meeting with contrack:me with contrack:c1',
    'interaction 2: nobody it was with',
  ]);
  expect(card(found)).toEqual({
    ...ADA,
    organisation: 'Engines',
    urls: ['https://github.com/ada'],
    places: ['London'],
    tags: ['maths'],
  });
});

test('contacts of Dex are read, a profile also where only its name stands', () => {
  const found = read(dexFormat, DEX);
  expect(card(found)).toEqual({ ...ADA, urls: ['https://www.linkedin.com/in/ada-lovelace'] });
  expect(brief(found)).toEqual(['dex:0b4fda1e-0000-4000-8000-000000000001']);
});

test('an export of one app is not taken for one of another', () => {
  for (const [at, value] of [NAMETAG, CONTRACK, DEX].entries()) {
    const known = [nametagFormat, contrackFormat, dexFormat].map(({ isHead }) =>
      isHead(JSON.stringify(value)),
    );
    expect(known.map((is, place) => is === (place === at))).toEqual([true, true, true]);
  }
});

test('values of the wrong kind break nothing', () => {
  const odd = {
    ...CONTRACK,
    contacts: [null, 3, 'x', [], { id: {}, emails: 'none', phones: [null, 7] }, { id: 'c9', name: 9 }],
  };
  expect(brief(read(contrackFormat, odd)).at(5)).toBe('contrack:c9');
});

test.each([
  ['2024-05-01', '2024-05-01T12:00:00.000Z'],
  ['2024-05-01 10:00:00', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01T10:00:00.000000Z', '2024-05-01T10:00:00.000Z'],
  ['2024-05-01T10:00:00+0200', '2024-05-01T08:00:00.000Z'],
  ['2024-05-01 10:00 UTC', '2024-05-01T10:00:00.000Z'],
])('%s is the moment %s', (text, moment) => expect(appMoment(text)?.toISOString()).toBe(moment));

test.each(['', 'soon', '2024-13-01', '01/02/2024'])('%s is no moment', (text) => {
  expect(appMoment(text)).toBeUndefined();
});

test('the table of Contrack is known by headers that nobody else has', () => {
  const header =
    'Name,First Name,Last Name,Company,Role,Emails,Tags,Cadence Days,Tracked At,Added At,Last Contacted At';
  expect(appOfTable(header.split(','))).toBe('contrack');
  expect(appOfTable(['Name', 'Emails', 'Added At'])).toBeUndefined();
});
