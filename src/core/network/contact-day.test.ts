import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../test/contact-days.ts';
import { activeDays } from './active-day.ts';
import { tidyDays } from './contact-day.ts';

test('of one day, channel and direction the heaviest stays, and the oldest day stands first', () => {
  const days = [
    contactDay(3),
    contactDay(9, { weight: 0.5 }),
    contactDay(9),
    contactDay(9, { direction: 'in' }),
  ];
  expect(tidyDays(days)).toEqual([contactDay(9, { direction: 'in' }), contactDay(9), contactDay(3)]);
});

test('tidying is done once and for all, and order does not matter to it', () => {
  fc.assert(
    fc.property(anyContactDays, (days) => {
      const tidy = tidyDays(days);
      expect(tidyDays(tidy)).toEqual(tidy);
      expect(tidyDays([...days].reverse())).toEqual(tidy);
    }),
  );
});

test('a day with several channels counts once in each direction, with its largest weight', () => {
  const days = tidyDays([
    contactDay(4, { channel: 'mail', direction: 'out', weight: 0.5 }),
    contactDay(4, { channel: 'message', direction: 'out', weight: 1 }),
    contactDay(4, { channel: 'mail', direction: 'in', weight: 0.25 }),
    contactDay(2, { channel: 'meeting', direction: 'both', weight: 3 }),
  ]);
  expect(activeDays(days, TODAY)).toEqual([
    { ageInDays: 4, out: 1, in: 0.25 },
    { ageInDays: 2, out: 3, in: 3 },
  ]);
});

test('what is planned for after today does not count yet', () => {
  expect(activeDays([contactDay(0), contactDay(-1)], TODAY)).toEqual([{ ageInDays: 0, out: 1, in: 0 }]);
});
