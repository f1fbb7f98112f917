import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDay, anyContactDays, contactDay, TODAY } from '../../../../test/contact-days.ts';
import type { Closeness } from '../closeness.ts';
import { tidyDays } from '../contact-day.ts';
import { explainStrength, tieStrength } from '../tie-strength.ts';

const anyCloseness = fc.constantFrom<Closeness>(1, 2, 3, 4, 5);
const daily = (years: number) =>
  Array.from({ length: 365 * years }, (_, ago) => contactDay(ago, { direction: 'both' })).reverse();

test('without contact a closeness is worth its prior, four times as much at each step', () => {
  const priors = ([1, 2, 3, 4, 5] as const).map((closeness) => tieStrength([], TODAY, { closeness }));
  expect(priors).toEqual([1 / 8, 1 / 2, 2, 8, 32]);
});

test('contact of strength 2 moves a tie half the way to the next level', () => {
  // T = 1 + 1 of circle = 2, so S = 8 (1 + 3 · 2/4) = 20, half way from 8 to 32
  expect(tieStrength([contactDay(0)], TODAY, { circle: 1, closeness: 4 })).toBe(20);
});

test('an old friend of five without any contact stands above a colleague with twenty years of daily mail', () => {
  // Σ_{Δ=0}^{7299} 2/(2+Δ) = 2 (H_7301 − 1) = 16.95, and half of it again for both ways: 25.4
  expect(tieStrength(daily(20), TODAY)).toBeCloseTo(25.42, 1);
  expect(tieStrength([], TODAY, { closeness: 5 })).toBeGreaterThan(tieStrength(daily(20), TODAY));
});

test('no contact lifts a tie past the next level, so closeness outweighs counts', () => {
  fc.assert(
    fc.property(anyContactDays, fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), (all, closeness) => {
      const next: Closeness = closeness === 1 ? 2 : closeness === 2 ? 3 : closeness === 3 ? 4 : 5;
      const held = tieStrength(tidyDays(all), TODAY, { closeness });
      expect(held).toBeLessThan(tieStrength([], TODAY, { closeness: next }));
    }),
  );
});

test('with a closeness too, one more contact never weakens a tie', () => {
  fc.assert(
    fc.property(
      anyContactDays,
      anyContactDay,
      anyCloseness,
      fc.boolean(),
      (days, extra, closeness, isKin) => {
        const before = tieStrength(tidyDays(days), TODAY, { closeness, isKin });
        const after = tieStrength(tidyDays([...days, extra]), TODAY, { closeness, isKin });
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      },
    ),
  );
});

test('the reasons still add up, and what was said by hand comes first', () => {
  fc.assert(
    fc.property(
      anyContactDays,
      anyCloseness,
      fc.boolean(),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (all, closeness, isKin, circle) => {
        const known = { closeness, isKin, circle };
        const reasons = explainStrength(tidyDays(all), TODAY, known);
        const sum = reasons.reduce((total, { amount }) => total + amount, 0);
        expect(sum).toBeCloseTo(tieStrength(tidyDays(all), TODAY, known), 9);
        expect(reasons[0]?.says).toBe(`You said how close you are: ${closeness} of 5.`);
      },
    ),
  );
});
