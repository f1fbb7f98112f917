import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, dayBefore, TODAY } from '../../test/contact-days.ts';
import { tidyDays } from './network/contact-day.ts';
import { NOTHING_LEARNT } from './network/learnt/learnt.ts';
import { tieNumbers } from './tie-numbers.ts';

const MEDIAN = { learnt: NOTHING_LEARNT };

test('who was never in touch has no numbers', () => {
  expect(tieNumbers([], TODAY, MEDIAN)).toEqual({
    strength: 0,
    shown: 0,
    activeDays: 0,
    urgency: 0,
    acquaintance: 0,
    known: 'nothing',
    stage: 'stranger',
  });
});

test('what is planned does not count yet', () => {
  expect(tieNumbers([contactDay(-3)], TODAY, MEDIAN).activeDays).toBe(0);
  const numbers = tieNumbers(tidyDays([contactDay(5), contactDay(-3)]), TODAY, MEDIAN);
  expect(numbers).toMatchObject({ activeDays: 1, lastDay: dayBefore(5) });
});

test('several contacts on one day are one active day', () => {
  const days = tidyDays([
    contactDay(5),
    contactDay(5, { channel: 'call', direction: 'both' }),
    contactDay(2),
  ]);
  expect(tieNumbers(days, TODAY, MEDIAN)).toMatchObject({
    activeDays: 2,
    firstDay: dayBefore(5),
    lastDay: dayBefore(2),
  });
});

test.each([
  [['out'], 'out'],
  [['in'], 'in'],
  [['in', 'out'], 'both'],
  [['both'], 'both'],
] as const)('a last day with contact %j went %s', (directions, lastDirection) => {
  const days = tidyDays(directions.map((direction) => contactDay(3, { direction })));
  expect(tieNumbers(days, TODAY, MEDIAN).lastDirection).toBe(lastDirection);
});

test('a mail to me and many others calls for no answer', () => {
  const fromThem = { direction: 'in' } as const;
  expect(tieNumbers([contactDay(5, fromThem)], TODAY, MEDIAN).urgency).toBeGreaterThan(0);
  expect(tieNumbers([contactDay(5, { ...fromThem, weight: 0.25 })], TODAY, MEDIAN).urgency).toBe(0);
});

test('the numbers of any tie are in their bounds', () => {
  fc.assert(
    fc.property(anyContactDays, (days) => {
      const numbers = tieNumbers(tidyDays(days), TODAY, MEDIAN);
      expect(numbers.strength).toBeGreaterThanOrEqual(0);
      expect(numbers.shown).toBeGreaterThanOrEqual(0);
      expect(numbers.shown).toBeLessThan(1);
      expect(numbers.urgency).toBeGreaterThanOrEqual(0);
      expect(numbers.urgency).toBeLessThanOrEqual(1);
      expect(numbers.quiet ?? 0).toBeGreaterThanOrEqual(0);
      expect(numbers.quiet ?? 1).toBeLessThanOrEqual(1);
      expect(numbers.activeDays).toBeLessThanOrEqual(days.length);
      expect(numbers.lastDay ?? TODAY).toBeLessThanOrEqual(TODAY);
    }),
  );
});
