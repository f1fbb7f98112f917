import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { snoozeDays } from './snooze-days.ts';

test('each rest ends on a day of the calendar, over the end of a year too', () => {
  const today = parseDay('2026-12-20');
  expect(today === undefined ? [] : snoozeDays(today).map(({ until }) => until)).toEqual([
    '2026-12-21',
    '2026-12-27',
    '2027-01-03',
    '2027-01-19',
  ]);
});
