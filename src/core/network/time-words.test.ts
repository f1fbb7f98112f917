import { expect, test } from 'vitest';
import { agoText, everyText, spanText } from './time-words.ts';

test.each([
  [0, '0 days'],
  [1, '1 day'],
  [13, '13 days'],
  [16, '2 weeks'],
  [77, '11 weeks'],
  [95, '3 months'],
  [729, '24 months'],
  [1100, '3 years'],
  [2047, '5 years'],
])('%i days are said as %s', (days, said) => expect(spanText(days)).toBe(said));

test('the last two days have their own words', () => {
  expect([0, 1, 2].map(agoText)).toEqual(['today', 'yesterday', '2 days ago']);
});

test.each([
  [0.4, 'day'],
  [8.6, '9 days'],
  [20, '3 weeks'],
  [55, '8 weeks'],
])('a habit of %d days is said as every %s', (days, said) => expect(everyText(days)).toBe(said));
