import { expect, test } from 'vitest';
import { type Day, dayText, parseDay } from '../../core/day.ts';
import { holidayCalendar } from './holiday-calendar.ts';

const day = (text: string): Day => parseDay(text) ?? (Number.NaN as Day);

async function freeIn(country: string, from: string, to: string): Promise<readonly string[]> {
  const calendar = await holidayCalendar(country);
  const holidays = calendar?.between(day(from), day(to)) ?? [];
  return holidays.map((one) => `${dayText(one.day)} ${one.name}${one.isByMoon ? ' by the moon' : ''}`);
}

test.each([
  // Fixed by law: 1 December since 1640, 8 December.
  [
    'Portugal',
    '2026-12-01',
    '2026-12-08',
    ['2026-12-01 Restauração da Independência', '2026-12-08 Immaculate Conception'],
  ],
  // Easter Sunday of 2026 is 5 April.
  ['Germany', '2026-04-01', '2026-04-10', ['2026-04-03 Good Friday', '2026-04-06 Easter Monday']],
  // The fourth Thursday of November 2026.
  ['United States', '2026-11-20', '2026-11-30', ['2026-11-26 Thanksgiving Day']],
  // Over the end of a year.
  ['Portugal', '2026-12-20', '2027-01-02', ['2026-12-25 Christmas Day', "2027-01-01 New Year's Day"]],
  // One afternoon off is no holiday: 24 and 31 December in Iceland from one o'clock on.
  [
    'Iceland',
    '2026-12-24',
    '2027-01-01',
    ['2026-12-25 Christmas Day', '2026-12-26 Boxing Day', "2027-01-01 New Year's Day"],
  ],
])('%s is free from %s to %s on %j', async (country, from, to, free) => {
  expect(await freeIn(country, from, to)).toEqual(free);
});

test('a feast of several days is free on each of them, and says that it goes by the moon', async () => {
  const name = 'End of Ramadan (Eid al-Fitr) by the moon';
  expect(await freeIn('United Arab Emirates', '2026-03-15', '2026-03-25')).toEqual([
    `2026-03-20 ${name}`,
    `2026-03-21 ${name}`,
    `2026-03-22 ${name}`,
  ]);
});

test('a day that is kept in one part of a country only is none of the whole', async () => {
  expect(await freeIn('Germany', '2026-11-01', '2026-11-01')).toEqual([]);
});

test('of a country that is none, or of which no holidays are known, there is no calendar', async () => {
  expect(await holidayCalendar('Atlantis')).toBeUndefined();
  expect(await holidayCalendar('Nepal')).toBeUndefined();
});

test('a calendar knows the time zones of its country', async () => {
  expect((await holidayCalendar('Japan'))?.zones).toEqual(['Asia/Tokyo']);
  expect((await holidayCalendar('Portugal'))?.zones).toContain('Atlantic/Azores');
});
