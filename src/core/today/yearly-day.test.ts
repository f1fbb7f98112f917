import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay, startOfDay } from '../day.ts';
import { isYearlyDay, yearlyPlace, yearlyStates, yearsSince } from './yearly-day.ts';

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

test('it is kept under its month and date, from the first such day on', () => {
  expect(yearlyPlace('1990-06-15')).toEqual({ state: '06-15', day: day('1990-06-15') });
  expect(yearlyPlace('--02-29')).toEqual({ state: '02-29', day: day('2000-02-29') });
  for (const text of ['1990', '15 June', '1990-02-30']) expect(yearlyPlace(text)).toBeUndefined();
});

test('on 28 February the 29th is looked for too where there is none', () => {
  expect(yearlyStates(day('2026-02-28'))).toEqual(['02-28', '02-29']);
  expect(yearlyStates(day('2028-02-28'))).toEqual(['02-28']);
  expect(yearlyStates(day('2026-06-05'))).toEqual(['06-05']);
});

test('what comes round is kept where it is looked for', () => {
  const at = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(at, fc.integer({ min: 20_000, max: 40_000 }), (began, on) => {
      const text = began.toISOString().slice(0, 10);
      const today = on as Day;
      if (isYearlyDay(text, today)) expect(yearlyStates(today)).toContain(yearlyPlace(text)?.state);
    }),
    { numRuns: 2000 },
  );
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
