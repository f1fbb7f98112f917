import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf, dayText, parseDay, startOfDay } from './day.ts';

test.each([
  ['2026-11-23T23:30:00Z', 0, '2026-11-23'],
  ['2026-11-23T23:30:00Z', 60, '2026-11-24'],
  ['2026-11-23T00:30:00Z', -60, '2026-11-22'],
  ['2026-11-23T10:30:00Z', 14 * 60, '2026-11-24'],
  ['2026-11-23T18:29:00Z', 5.5 * 60, '2026-11-23'],
  ['2026-11-23T18:31:00Z', 5.5 * 60, '2026-11-24'],
  ['1969-12-31T23:59:59Z', 0, '1969-12-31'],
])('%s at %i minutes east of UTC is %s', (at, offsetMinutes, day) => {
  expect(dayText(dayOf(new Date(at), offsetMinutes))).toBe(day);
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '',
  'today',
  '2026-01-01T00:00',
])('"%s" is no day', (text) => expect(parseDay(text)).toBeUndefined());

test('29 February is a day in a leap year', () => {
  expect(parseDay('2028-02-29')).toBe(dayOf(new Date('2028-02-29T12:00:00Z')));
});

test('what is printed is read again, and a day begins on itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      const day = number as Day;
      expect(parseDay(dayText(day))).toBe(day);
      expect(dayOf(startOfDay(day))).toBe(day);
    }),
  );
});
