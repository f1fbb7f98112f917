import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, dayBefore, TODAY } from '../../../test/contact-days.ts';
import { tidyDays } from './contact-day.ts';
import { displayStrength, explainStrength, isMutual, medianStrength, tieStrength } from './tie-strength.ts';

test('a mail of today counts one, and of two days ago one half', () => {
  expect(tieStrength([contactDay(0)], TODAY)).toBe(1);
  expect(tieStrength([contactDay(2)], TODAY)).toBe(0.5);
});

test('an answer adds half the mean of both sides', () => {
  // out 6 days ago: 1/4; in 2 days ago: 1/2; half of √(1/4 · 1/2) = √2/8
  const days = [contactDay(6), contactDay(2, { direction: 'in' })];
  expect(tieStrength(days, TODAY)).toBeCloseTo(0.75 + Math.SQRT2 / 8, 12);
});

test('a meeting of today goes both ways: 3 + ½·√(3·3)', () => {
  expect(tieStrength([contactDay(0, { channel: 'meeting', direction: 'both', weight: 3 })], TODAY)).toBe(4.5);
});

test('the shared circle is added, and without any contact there is nothing else', () => {
  expect(tieStrength([contactDay(0)], TODAY, { circle: 0.5 })).toBe(1.5);
  expect(tieStrength([], TODAY)).toBe(0);
});

test('a meeting planned for tomorrow does not count yet', () => {
  expect(tieStrength([contactDay(0), contactDay(-1, { weight: 3 })], TODAY)).toBe(1);
});

test('one more contact never weakens a tie, and order does not matter', () => {
  fc.assert(
    fc.property(anyContactDays, anyContactDay, (days, extra) => {
      const before = tieStrength(tidyDays(days), TODAY);
      const after = tieStrength(tidyDays([extra, ...days]), TODAY);
      expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      expect(tieStrength(tidyDays([...days, extra]), TODAY)).toBe(after);
    }),
  );
});

test('a silent day never strengthens a tie', () => {
  fc.assert(
    fc.property(anyContactDays, (all) => {
      const days = tidyDays(all.filter(({ day }) => day <= dayBefore(1)));
      expect(tieStrength(days, TODAY)).toBeLessThanOrEqual(tieStrength(days, dayBefore(1)));
    }),
  );
});

test('both sides of a tie find it equally strong', () => {
  const seenFromThere = { out: 'in', in: 'out', both: 'both' } as const;
  fc.assert(
    fc.property(anyContactDays, (all) => {
      const theirs = all.map((day) => ({ ...day, direction: seenFromThere[day.direction] }));
      expect(tieStrength(tidyDays(theirs), TODAY)).toBeCloseTo(tieStrength(tidyDays(all), TODAY), 9);
    }),
  );
});

test('the reasons add up to the strength', () => {
  fc.assert(
    fc.property(anyContactDays, fc.double({ min: 0, max: 5, noNaN: true }), (all, circle) => {
      const days = tidyDays(all);
      const sum = explainStrength(days, TODAY, { circle }).reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(tieStrength(days, TODAY, { circle }), 9);
    }),
  );
});

test('the reasons read as sentences', () => {
  const days = [contactDay(30), contactDay(21, { direction: 'in' })];
  expect(explainStrength(days, TODAY, { circle: 0.5 }).map(({ says }) => says)).toEqual([
    'You were in touch on 2 days, last 3 weeks ago.',
    'It goes both ways: on 1 day from you, on 1 day from them.',
    'People you both know are in touch with them too.',
  ]);
  expect(explainStrength([contactDay(1)], TODAY).at(-1)?.says).toBe(
    'It came from you; nothing has come back yet.',
  );
});

test('the middle tie is shown as one half, nobody as zero', () => {
  expect(medianStrength([3, 0, 1, 2])).toBe(2);
  expect(medianStrength([1, 2])).toBe(1.5);
  expect(displayStrength(2, medianStrength([3, 1, 2]))).toBe(0.5);
  expect(displayStrength(0, medianStrength([]))).toBe(0);
});

test('a tie is mutual once something went out and something came in', () => {
  expect(isMutual([contactDay(3)], TODAY)).toBe(false);
  expect(isMutual([contactDay(3), contactDay(-2, { direction: 'in' })], TODAY)).toBe(false);
  expect(isMutual([contactDay(3), contactDay(2, { direction: 'in' })], TODAY)).toBe(true);
  expect(isMutual([contactDay(3, { direction: 'both' })], TODAY)).toBe(true);
});
