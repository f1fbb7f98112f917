import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressReader } from './mail-addresses.ts';

const read = addressReader();
const short = (value: string) =>
  read(value).map(({ address, name }) => (name === '' ? address : `${name} <${address}>`));

test.each([
  ['ada@example.org', ['ada@example.org']],
  ['Ada Lovelace <Ada@Example.ORG>', ['Ada Lovelace <ada@example.org>']],
  [
    '"Lovelace, Ada" <ada@example.org>, bob@example.org',
    ['Ada Lovelace <ada@example.org>', 'bob@example.org'],
  ],
  [
    'Lovelace, Ada <ada@example.org>, Bob <bob@example.org>',
    ['Ada Lovelace <ada@example.org>', 'Bob <bob@example.org>'],
  ],
  ['ada@example.org (Ada Lovelace)', ['Ada Lovelace <ada@example.org>']],
  ['Team: ada@example.org, Bob <bob@example.org>;', ['ada@example.org', 'Bob <bob@example.org>']],
  ['=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@example.org>', ['Jürgen Müller <j@example.org>']],
  ['=?iso-8859-1?Q?J=FCrgen?= =?iso-8859-1?Q?_M=FCller?= <j@example.org>', ['Jürgen Müller <j@example.org>']],
  ['=?ISO-2022-JP?B?GyRCOzNFRBsoQg==?= <y@example.org>', ['山田 <y@example.org>']],
  ['ada+news@example.org', ['ada+news@example.org']],
  ["'ada@example.org' <ada@example.org>", ['ada@example.org']],
  ['undisclosed-recipients:;', []],
  ['nobody in particular', []],
  ['', []],
])('%s', (value, expected) => {
  expect(short(value)).toEqual(expected);
});

test('what was read before is read alike', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (noise) => {
      const value = `${noise} <ada@example.org>, Bob <bob@example.org>`;
      expect(read(value)).toEqual(addressReader()(value));
    }),
  );
});

test('no text makes it fail or find an address without both of its halves', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab@<>",;:()\\ =?.'.split('')), maxLength: 80 }),
      (noise) => {
        for (const { address } of read(noise)) expect(address).toMatch(/^[^\s@]+@[^\s@]+$/);
      },
    ),
  );
});
