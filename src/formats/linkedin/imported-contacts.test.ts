import { expect, test } from 'vitest';
import { isLinkedinContacts, linkedinContacts } from './imported-contacts.ts';

const HEADER =
  'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,FullName,Birthday,Location';
const read = (...rows: readonly string[]) => [...linkedinContacts([HEADER, ...rows, ''].join('\n'), 'DE')];

test('a contact that was given to LinkedIn is read with its addresses and numbers', () => {
  const row =
    'GOOGLE,Bo,Yarrow,Oven,Baker,"bo@oven.example, b.yarrow@mail.example",030 1234567,"3/4/21, 5:06 AM",,,Bo Yarrow,1980-02-03,Berlin';
  expect(read(row)).toMatchObject([
    {
      record: {
        key: 'contacts:bo yarrow|bo@oven.example',
        card: { name: 'Bo Yarrow', organisation: 'Oven', title: 'Baker', birthday: '1980-02-03' },
        identities: [
          { kind: 'email', value: 'bo@oven.example' },
          { kind: 'email', value: 'b.yarrow@mail.example' },
          { kind: 'phone', value: '+49301234567' },
        ],
      },
    },
  ]);
});

test('the name is put together where it is not whole, and nobody is skipped', () => {
  const found = read('GOOGLE,Bo,Yarrow,,,,,,,,,,', 'GOOGLE,,,Oven,,,,,,,,,');
  expect(found).toMatchObject([
    { record: { card: { name: 'Bo Yarrow' } } },
    { type: 'skipped', reason: 'empty contact' },
  ]);
});

test('the table is known by its header', () => {
  expect([HEADER, 'FirstName,LastName,Emails'].map(isLinkedinContacts)).toEqual([true, false]);
});
