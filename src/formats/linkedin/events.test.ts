import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { isLinkedinEvents, linkedinEvents } from './events.ts';

const HEADER = 'Event Name,Event Time,Status,External Url';
const NOW = new Date('2024-06-01T12:00:00Z');
const read = (...rows: readonly string[]) =>
  [...linkedinEvents([HEADER, ...rows, ''].join('\n'), NOW)].map((one) =>
    one.type === 'event' ? one.event : 'reason' in one ? one.reason : one.type,
  );

test('events I went to are read, and those to come to which I am asked', () => {
  expect(
    read(
      "Bakers' fair,2023-05-04 16:00:00 UTC,ATTENDING,",
      'Chamber dinner,2024-07-08 18:00:00 UTC,INTERESTED,',
      '"Mill night","Sep 9, 2022, 6:00 PM - 9:00 PM",ATTENDING,',
    ),
  ).toEqual([
    { name: "Bakers' fair", day: parseDay('2023-05-04') },
    { name: 'Chamber dinner', day: parseDay('2024-07-08') },
    { name: 'Mill night', day: parseDay('2022-09-09') },
  ]);
});

test('what passed without my yes, or has no name or day, is counted', () => {
  expect(
    read('Old fair,2023-05-04 16:00:00 UTC,INTERESTED,', ',2023-05-04,ATTENDING,', 'Fair,soon,ATTENDING,'),
  ).toEqual(['event that passed without your yes', 'event without a name', 'event without a date']);
});

test('the table is known by its header', () => {
  expect([HEADER, 'Event,Time'].map(isLinkedinEvents)).toEqual([true, false]);
});
