import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay, startOfDay } from '../day.ts';
import { isYearlyDay, yearsSince } from './yearly-day.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);

test.each([
  ['1990-06-15', '2026-06-15', true],
  ['--06-15', '2026-06-15', true],
  ['1990-06-15', '2026-06-14', false],
  ['1990-06-15', '2026-06-16', false],
  ['1992-02-29', '2026-02-28', true],
  ['1992-02-29', '2026-03-01', false],
  ['--02-29', '2028-02-29', true],
  ['--02-29', '2028-02-28', false],
  ['--02-29', '2100-02-28', true],
  ['--02-28', '2026-02-28', true],
  ['2030-06-15', '2026-06-15', false],
  ['1990', '2026-06-15', false],
  ['15 June', '2026-06-15', false],
])('%s on %s: %s', (first, today, expected) => {
  expect(isYearlyDay(first, day(today))).toBe(expected);
});

test('years are counted where the first is known', () => {
  expect(yearsSince('2009-08-08', day('2026-08-08'))).toBe(17);
  expect(yearsSince('--08-08', day('2026-08-08'))).toBeUndefined();
  expect(yearsSince('2009', day('2026-08-08'))).toBeUndefined();
});

test('it comes round once in each year after the first', () => {
  const began = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(began, fc.integer({ min: 2021, max: 2105 }), (at, year) => {
      const text = at.toISOString().slice(0, 10);
      const first = day(`${year}-01-01`);
      const length = day(`${year + 1}-01-01`) - first;
      const days = Array.from({ length }, (_, place) => (first + place) as Day);
      const found = days.filter((one) => isYearlyDay(text, one));
      expect(found).toHaveLength(1);
      expect(startOfDay(found[0] ?? first).getUTCMonth()).toBe(at.getUTCMonth());
    }),
    { numRuns: 60 },
  );
});
