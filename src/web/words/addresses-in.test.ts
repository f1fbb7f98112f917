import { expect, test } from 'vitest';
import { addressesIn } from './addresses-in.ts';

test('addresses are found between commas, lines and names, each once', () => {
  expect(addressesIn('Ada <Ada@Example.org>, ada@example.org;\nada@work.example and me')).toEqual([
    'ada@example.org',
    'ada@work.example',
  ]);
});

test('a text without an address holds none', () => {
  expect(addressesIn('me, myself @ home')).toEqual([]);
});
