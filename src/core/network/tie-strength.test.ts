import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, dayBefore, TODAY } from '../../../test/contact-days.ts';
import { tidyDays } from './contact-day.ts';
import {
  type AlsoKnown,
  displayStrength,
  explainStrength,
  isMutual,
  medianStrength,
  tieStrength,
} from './tie-strength.ts';

const anyKnown: fc.Arbitrary<AlsoKnown> = fc.record({
  circle: fc.double({ min: 0, max: 5, noNaN: true }),
  seenDaysAgo: fc.option(fc.nat(2000), { nil: undefined }),
  closeness: fc.constantFrom(undefined, 1, 2, 3, 4, 5),
  isKin: fc.boolean(),
});

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

test('whoever nobody has seen for 45 days counts half, with all that speaks for the tie', () => {
  // contact 45/45 days ago: 1/(1 + 45/2) = 2/47, circle 1/2
  expect(tieStrength([contactDay(45)], TODAY, { circle: 0.5, seenDaysAgo: 45 })).toBeCloseTo(
    (2 / 47 + 0.5) / 2,
    12,
  );
  expect(tieStrength([contactDay(0)], TODAY, { seenDaysAgo: 0 })).toBe(1);
});

test('kin count whole, seen or not, and a closeness is moved by what is left of contact', () => {
  const days = [contactDay(30)];
  expect(tieStrength(days, TODAY, { isKin: true, seenDaysAgo: 30 })).toBe(
    tieStrength(days, TODAY, { isKin: true }),
  );
  // T = (1/16) · (1/(1 + 30/45)) = 3/80; S = 2 (1 + 3 T / (T + 2))
  expect(tieStrength(days, TODAY, { closeness: 3, seenDaysAgo: 30 })).toBeCloseTo(
    2 * (1 + (3 * (3 / 80)) / (3 / 80 + 2)),
    12,
  );
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
    fc.property(anyContactDays, fc.option(fc.nat(400), { nil: undefined }), (all, seenDaysAgo) => {
      const days = tidyDays(all.filter(({ day }) => day <= dayBefore(1)));
      const before = tieStrength(days, dayBefore(1), { seenDaysAgo });
      const after = tieStrength(days, TODAY, { seenDaysAgo: seenDaysAgo && seenDaysAgo + 1 });
      expect(after).toBeLessThanOrEqual(before);
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
    fc.property(anyContactDays, anyKnown, (all, known) => {
      const days = tidyDays(all);
      const sum = explainStrength(days, TODAY, known).reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(tieStrength(days, TODAY, known), 9);
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
  expect(explainStrength(days, TODAY, { seenDaysAgo: 14 }).at(-1)?.says).toBe(
    'They were last seen in touch with anybody 2 weeks ago.',
  );
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
