import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay, startOfDay } from '../day.ts';
import { birthdayText, isBirthday } from './birthday.ts';

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
])('%s on %s: %s', (born, today, expected) => {
  expect(isBirthday(born, day(today))).toBe(expected);
});

test('the age is said where the year is known and can be right', () => {
  const on = day('2026-06-15');
  expect(birthdayText('1990-06-15', 'Ada', on)).toBe('Ada turns 36 today.');
  expect(birthdayText('--06-15', 'Ada', on)).toBe("Today is Ada's birthday.");
  expect(birthdayText('1815-06-15', 'Ada', on)).toBe("Today is Ada's birthday.");
});

test('everybody has one birthday in each year after the one of birth', () => {
  const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(born, fc.integer({ min: 2021, max: 2105 }), (at, year) => {
      const text = at.toISOString().slice(0, 10);
      const first = day(`${year}-01-01`);
      const length = day(`${year + 1}-01-01`) - first;
      const days = Array.from({ length }, (_, place) => (first + place) as Day);
      const found = days.filter((one) => isBirthday(text, one));
      expect(found).toHaveLength(1);
      expect(startOfDay(found[0] ?? first).getUTCMonth()).toBe(at.getUTCMonth());
    }),
    { numRuns: 60 },
  );
});
