import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { HOLIDAY_AHEAD_DAYS, type Holiday, holidaysSaid } from './holidays.ts';

/** Tuesday, 2026-12-01 */
const TODAY = 20_788 as Day;
const inDays = (days: number, name: string, isByMoon = false): Holiday => ({
  day: (TODAY + days) as Day,
  name,
  isByMoon,
});
const said = (holidays: readonly Holiday[], there: Day = TODAY, country = 'Portugal') =>
  holidaysSaid(holidays, { country, there, today: TODAY }).map(({ says }) => says);

test('the holiday of today comes first, then the next one', () => {
  expect(
    said([inDays(24, 'Christmas Day'), inDays(7, 'Immaculate Conception'), inDays(0, 'Restoration')]),
  ).toEqual([
    'Today is a public holiday in Portugal: Restoration.',
    'The next public holiday in Portugal is on Tuesday, 8 December: Immaculate Conception.',
  ]);
});

test('two names of one day are told together, the same name once', () => {
  const holidays = [inDays(3, 'Harvest'), inDays(3, 'Unity Day'), inDays(3, 'Harvest')];
  expect(said(holidays, TODAY, 'Netherlands')).toEqual([
    'The next public holiday in the Netherlands is on Friday, 4 December: Harvest and Unity Day.',
  ]);
});

test('where it is another day already, that day is named', () => {
  expect(said([inDays(1, 'Fiesta')], (TODAY + 1) as Day)).toEqual([
    'Where they are it is Wednesday, 2 December, a public holiday in Portugal: Fiesta.',
  ]);
});

test('what goes by the moon says so', () => {
  expect(said([inDays(2, 'Eid', true)])[0]).toMatch(/: Eid\. It goes by the moon and may come a day earlier/);
});

test('nothing is said of what is past or further ahead than a fortnight', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      expect(said([inDays(days, 'Feast')]).length).toBe(days >= 0 && days <= HOLIDAY_AHEAD_DAYS ? 1 : 0);
    }),
  );
});
