import { expect, test } from 'vitest';
import type { FoundRecord } from '../../core/source-record.ts';
import { googleContacts, isGoogleContacts } from './contacts.ts';

const NEW =
  'First Name,Middle Name,Last Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - City,Address 1 - Country,Website 1 - Value';
const OLD =
  'Name,Given Name,Additional Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title';

const records = (text: string): readonly FoundRecord[] =>
  [...googleContacts(text, 'DE')].flatMap((found) => (found.type === 'record' ? [found.record] : []));

test('the new header is read', () => {
  const row =
    'Ada,,Lovelace,Countess,,Engines,Author, --12-10,a note,* myContacts ::: maths,* Work,ada@example.org ::: a@example.org,Other,ada@example.net,Work Fax,030 901820,London,UK,https://github.com/ada';
  expect(records(`${NEW}\n${row}\n`)).toMatchObject([
    {
      source: 'google',
      key: 'ada lovelace|ada@example.org',
      kind: 'person',
      card: {
        name: 'Ada Lovelace',
        otherNames: ['Countess'],
        organisation: 'Engines',
        title: 'Author',
        emails: ['ada@example.org', 'a@example.org', 'ada@example.net'],
        phones: ['030 901820'],
        urls: ['https://github.com/ada'],
        places: ['London, UK'],
        birthday: '--12-10',
        tags: ['maths'],
        note: 'a note',
      },
      identities: [
        { value: 'ada@example.org' },
        { value: 'a@example.org' },
        { value: 'ada@example.net' },
        { value: '+4930901820', shared: true },
        { value: 'github.com/ada' },
      ],
    },
  ]);
});

test('the old header is read', () => {
  const row =
    'Ada L.,Ada,,Lovelace,1815-12-10,,* myContacts,Home,ada@example.org,Mobile,+49 151 23456789,Engines,Author';
  expect(records(`${OLD}\n${row}\n`)).toMatchObject([
    {
      card: { name: 'Ada L.', organisation: 'Engines', title: 'Author', birthday: '1815-12-10' },
      identities: [{ value: 'ada@example.org' }, { value: '+4915123456789' }],
    },
  ]);
});

test('a firm is a group, an empty row is skipped', () => {
  const text = `${OLD}\n,,,,,,,,,Work,030 901820,Engines,\n,,,,,,* myContacts,,,,,,\n`;
  expect(
    [...googleContacts(text)].map((found) => (found.type === 'record' ? found.record.kind : found.type)),
  ).toEqual(['group', 'skipped']);
});

test('both headers are known, others are not', () => {
  expect(isGoogleContacts(NEW)).toBe(true);
  expect(isGoogleContacts(OLD)).toBe(true);
  expect(isGoogleContacts('First Name,Last Name,URL,Email Address,Company,Position,Connected On')).toBe(
    false,
  );
});

test('of the dates of a contact the anniversary is read', () => {
  const header = 'First Name,Last Name,Event 1 - Label,Event 1 - Value,Event 2 - Label,Event 2 - Value';
  const [ada, bo] = records(
    `${header}\nAda,Lovelace,First day,2001-01-01,* Anniversary, --02-29\nBo,Yarrow,,,,\n`,
  );
  expect(ada?.card.anniversary).toBe('--02-29');
  expect(bo?.card).not.toHaveProperty('anniversary');
});

test('phonetic names, pages in fields of their own and several values in one cell are read', () => {
  const header =
    'First Name,Last Name,Phonetic First Name,Phonetic Last Name,File As,Labels,Phone 1 - Label,Phone 1 - Value,Relation 1 - Label,Relation 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value,Custom Field 2 - Label,Custom Field 2 - Value,Birthday';
  const row =
    '太郎,山田,タロウ,ヤマダ,,* friends ::: Choir ::: Mill,Mobile,+49 151 23456789 ::: +49 151 98765432,Spouse,Bo Yarrow,Code,https://github.com/taro,Tea,green,1604-02-29';
  const [taro] = records(`${header}\n${row}\n`);
  expect(taro?.card).toMatchObject({
    name: '太郎 山田',
    otherNames: ['タロウ ヤマダ'],
    tags: ['Choir', 'Mill'],
    phones: ['+49 151 23456789', '+49 151 98765432'],
    urls: ['https://github.com/taro'],
    birthday: '--02-29',
    related: ['spouse: Bo Yarrow'],
  });
  expect(taro?.original).toContain('"Relation 1 - Value":"Bo Yarrow"');
});

test('who is filed under a name alone is called so', () => {
  expect(records(`${NEW}\n,,,,"Lovelace, Ada",,,,,,,,,,,,,,\n`)[0]?.card.name).toBe('Lovelace, Ada');
});
