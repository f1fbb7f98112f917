import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, TODAY } from '../../../../test/contact-days.ts';
import { tidyDays } from '../contact-day.ts';
import { explainKnown, knownOfTie, LEVELS } from './known-of-tie.ts';

const both = (...daysAgo: readonly number[]) =>
  tidyDays(daysAgo.map((ago) => contactDay(ago, { direction: 'both' })));
const level = (...known: Parameters<typeof knownOfTie>) => knownOfTie(...known).level;

test('two mails of long ago tell little, and say so without calling the tie weak', () => {
  const known = knownOfTie([contactDay(1010), contactDay(1000)], TODAY);
  expect(known.level).toBe('little');
  expect(explainKnown(known)).toEqual([
    { says: 'We know little: contact on 2 days over 10 days, one way only, last 2 years ago.', amount: 1 },
    { says: 'That does not make the tie weak. Say how close you are, from 1 to 5.', amount: 0 },
  ]);
});

test('three days both ways tell something; ten over half a year tell much', () => {
  expect(level(both(30, 20, 10), TODAY)).toBe('some');
  expect(level(both(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), TODAY)).toBe('some');
  expect(level(both(0, 1, 2, 3, 4, 5, 6, 7, 8, 182), TODAY)).toBe('much');
});

test('one way takes six days to tell something, and never tells much', () => {
  const oneWay = (count: number) =>
    Array.from({ length: count }, (_, place) => contactDay(40 * (count - place)));
  expect(level(oneWay(5), TODAY)).toBe('little');
  expect(level(oneWay(6), TODAY)).toBe('some');
  expect(level(oneWay(60), TODAY)).toBe('some');
});

test('what was said by hand is known well, without any contact', () => {
  const known = knownOfTie([], TODAY, 5);
  expect(explainKnown(known)).toEqual([
    { says: 'We know this tie well: you said 5 of 5, no contact seen.', amount: 3 },
  ]);
  expect(explainKnown(knownOfTie([], TODAY))[0]?.says).toBe('We know nothing yet: no contact seen.');
});

test('a meeting planned for tomorrow is not known yet', () => {
  expect(level(both(-1), TODAY)).toBe('nothing');
});

test('one more contact never makes a tie less known', () => {
  fc.assert(
    fc.property(anyContactDays, anyContactDay, (days, extra) => {
      const [before, after] = [days, [...days, extra]].map((all) =>
        LEVELS.indexOf(level(tidyDays(all), TODAY)),
      );
      expect(after).toBeGreaterThanOrEqual(before ?? 0);
    }),
  );
});
