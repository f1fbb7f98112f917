import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, dayBefore, TODAY } from '../../../test/contact-days.ts';
import { activeDays } from './active-day.ts';
import { tidyDays } from './contact-day.ts';
import { chanceOfQuiet, chanceOfQuietSeen, contactPace, explainQuiet } from './quiet.ts';
import { chanceAtPace, QUIET_ALONE, QUIET_IN_CIRCLE, QUIET_SEEN } from './quiet-table.ts';
import { rhythm } from './rhythm.ts';

test('the pace counts each active day once, faded, and the circle one and a half times', () => {
  // 21 days ago: (1 + 3)^-1.5 = 1/8
  const active = activeDays([contactDay(21, { weight: 0.3 }), contactDay(0, { weight: 3 })], TODAY);
  expect(contactPace(active)).toBeCloseTo(1.125, 12);
  expect(contactPace(active, 2)).toBeCloseTo(4.125, 12);
});

test('the chance is what the table says, and one where there never was contact', () => {
  expect(chanceOfQuiet([contactDay(0)], TODAY)).toBe(chanceAtPace(1, QUIET_ALONE));
  expect(chanceOfQuiet([contactDay(0)], TODAY, 0)).toBe(chanceAtPace(1, QUIET_IN_CIRCLE));
  expect(chanceOfQuiet([], TODAY)).toBe(1);
});

test('of whoever nobody has seen for 45 days half of the pace is left', () => {
  // (1 + 1.5 · 2) / 2
  const around = { circle: 2, seenDaysAgo: 45 };
  expect(chanceOfQuietSeen([contactDay(0)], TODAY, around)).toBe(chanceAtPace(2, QUIET_SEEN));
});

test('the chance at a knot is that of the knot, and half way in ratio half way in chance', () => {
  const table = [
    [1, 0.8],
    [4, 0.4],
  ] as const;
  expect(chanceAtPace(1, table)).toBe(0.8);
  expect(chanceAtPace(2, table)).toBeCloseTo(0.6, 12);
  expect(chanceAtPace(0.5, table)).toBeCloseTo(0.9, 12);
  expect(chanceAtPace(8, table)).toBeCloseTo(0.2, 12);
});

test('all tables fall from knot to knot', () => {
  for (const table of [QUIET_ALONE, QUIET_IN_CIRCLE, QUIET_SEEN]) {
    table.slice(1).forEach(([pace, chance], place) => {
      expect(pace).toBeGreaterThan(table[place]?.[0] ?? pace);
      expect(chance).toBeLessThan(table[place]?.[1] ?? chance);
    });
  }
});

test('the longer the silence, the likelier it stays', () => {
  fc.assert(
    fc.property(anyContactDays, fc.integer({ min: 1, max: 2000 }), fc.boolean(), (all, wait, alone) => {
      const circle = alone ? undefined : 0.2;
      const days = tidyDays(all.filter(({ day }) => day <= dayBefore(wait)));
      const before = chanceOfQuiet(days, dayBefore(wait), circle);
      const after = chanceOfQuiet(days, TODAY, circle);
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(1);
    }),
  );
});

test('the longer nobody sees them, the likelier the silence stays', () => {
  fc.assert(
    fc.property(anyContactDays, fc.nat(2000), fc.nat(2000), (all, seenDaysAgo, wait) => {
      const chanceAfter = (daysAgo: number): number =>
        chanceOfQuietSeen(tidyDays(all), TODAY, { circle: 0.2, seenDaysAgo: daysAgo });
      expect(chanceAfter(seenDaysAgo + wait)).toBeGreaterThanOrEqual(chanceAfter(seenDaysAgo));
    }),
  );
});

test('the reason names the usual gap and the present one', () => {
  const days = Array.from({ length: 6 }, (_, place) => contactDay(80 + 40 * (5 - place)));
  expect(explainQuiet(rhythm(days, TODAY), 80, 0.82)).toEqual([
    {
      says: 'You are usually in touch every 5 weeks; it has been 11 weeks. Of ties like this, about 8 in ten go quiet for three months.',
      amount: 0.82,
    },
  ]);
  expect(explainQuiet(undefined, 0, 0.01)[0]?.says).toMatch(
    /^You were in touch today\. Of ties like this, fewer than one/,
  );
});
