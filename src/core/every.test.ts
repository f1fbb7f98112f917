import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyDays } from './every.ts';

test.each([
  ['3 weeks', 21],
  ['every 3 weeks', 21],
  ['every other month', 60],
  ['monthly', 30],
  ['Weekly', 7],
  ['daily', 1],
  ['quarterly', 91],
  ['year', 365],
  ['two years', 730],
  ['fortnight', 14],
  ['10', 10],
  [' 45 days ', 45],
])('"%s" is every %i days', (text, days) => expect(everyDays(text)).toBe(days));

test.each(['', 'soon', '0', '-3', '2.5 weeks', 'every', 'many weeks', '20 years', 'week 3', '1e3'])(
  '"%s" is no span',
  (text) => expect(everyDays(text)).toBeUndefined(),
);

test('any whole number of days up to ten years is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_650 }), (days) => {
      expect(everyDays(`${days} days`)).toBe(days);
      expect(everyDays(String(days))).toBe(days);
    }),
  );
});
