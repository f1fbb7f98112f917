import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisationKey } from './organisation-key.ts';

test.each([
  ['Quill', 'quill'],
  ['QUILL GmbH', 'quill'],
  ['Quill GmbH & Co. KG', 'quill'],
  ['Quill AG', 'quill'],
  ['The Quill Company, Inc.', 'quill'],
  ['Quill Co., Ltd.', 'quill'],
  ['Quill Pty Ltd', 'quill'],
  ['Quill S.A.', 'quill'],
  ['Quill S.à r.l.', 'quill'],
  ['Quill S.r.l.', 'quill'],
  ['Quill, S.L.', 'quill'],
  ['Quill B.V.', 'quill'],
  ['Oy Quill Ab', 'quill'],
  ['Quill A/S', 'quill'],
  ['Quill K.K.', 'quill'],
  ['Quill Sp. z o.o.', 'quill'],
  ['Quill Sdn. Bhd.', 'quill'],
  ['PT Quill Tbk', 'quill'],
  ['ООО «Перо»', 'перо'],
  ['株式会社羽根', '羽根'],
  ['羽根有限公司', '羽根'],
  ['Quill e.V.', 'quill'],
  ['Peck & Bloom LLP', 'peck and bloom'],
  ['Peck and Bloom', 'peck and bloom'],
  ['Müller Söhne', 'muller sohne'],
  ["Quill's Books", 'quills books'],
  ['AT&T Inc.', 'at&t'],
  ['Quill Bank', 'quill bank'],
  ['  Quill   Bank ', 'quill bank'],
])('%s is %s', (name, key) => expect(organisationKey(name)).toBe(key));

test.each([
  ['Quill Bank', 'Quill Insurance'],
  ['Quill North', 'Quill South'],
  ['Bank of Talheim', 'Talheim Bank'],
])('%s and %s are two', (one, other) => expect(organisationKey(one)).not.toBe(organisationKey(other)));

test.each([
  ['GmbH', 'gmbh'],
  ['The Company', 'company'],
  ['AG', 'ag'],
  ['', ''],
  ['—', ''],
])('what is nothing but a form stays: %s', (name, key) => expect(organisationKey(name)).toBe(key));

const name = fc
  .array(
    fc.constantFrom(
      'The',
      'Quill',
      'AB',
      'S.A.',
      '&',
      'Co.',
      'KG',
      'Ltd',
      'de',
      'PT',
      '株式会社',
      "'s",
      'e.V.',
      'Oy',
    ),
    {
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));

test('the key of a key is itself, and case and blanks do not matter', () => {
  fc.assert(
    fc.property(fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 40 })), (text) => {
      const key = organisationKey(text);
      expect(organisationKey(key)).toBe(key);
    }),
  );
  fc.assert(
    fc.property(name, (text) => {
      expect(organisationKey(` ${text.toUpperCase()}  `)).toBe(organisationKey(text));
    }),
  );
});

test('of "and" before a form nothing is left', () => {
  expect(['Oven & Co', 'Oven & Co. Ltd', 'Oven and Company'].map(organisationKey)).toEqual([
    'oven',
    'oven',
    'oven',
  ]);
  expect(organisationKey('Peck & Bloom Ltd')).toBe('peck and bloom');
});

test('a hundred kilobytes of forms are read', () => {
  expect(organisationKey(`Quill ${'GmbH '.repeat(20_000)}`)).toBe('quill');
});
