import { expect, test } from 'vitest';
import { frequentCountry, phoneCountry } from './phone-country.ts';

test.each([
  ['+4930901820', 'DE'],
  ['+442079460958', 'GB'],
  ['+12024561111;ext=12', 'US'],
  ['030 901820', undefined],
  ['', undefined],
])('%s was given out in %s', (value, country) => expect(phoneCountry(value)).toBe(country));

const numbers = (...codes: readonly string[]): string =>
  codes.map((code, at) => `TEL:${code} 30 90182${at}`).join('\n');

test('the country of most numbers is the likeliest', () => {
  expect(frequentCountry(numbers('+49', '+49', '+49', '+43'))).toBe('DE');
});

test('of few numbers, and of numbers from everywhere, nothing is concluded', () => {
  expect(frequentCountry(numbers('+49', '+49'))).toBeUndefined();
  expect(frequentCountry(numbers('+49', '+49', '+49', '+43', '+43', '+43'))).toBeUndefined();
  expect(frequentCountry('')).toBeUndefined();
});

test('a hundred kilobytes of marks are gone through', () => {
  expect(frequentCountry('+1 '.repeat(33_000))).toBeUndefined();
});
