import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactDay, TODAY } from '../../../../test/contact-days.ts';
import { aliveHistory } from './alive-history.ts';
import { bgNbdAliveChance, bgNbdExpectedDays } from './bg-nbd.ts';
import { aliveChance, expectedActiveDays, expectedDaysWhileAlive, silenceChance } from './mbg-nbd.ts';

/** Fader, Hardie, Lee 2005, table 2: the buyers of CDNOW, in weeks. */
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
/** An arbitrary other case, with a above 1, so that the integrals below converge at both ends. */
const OTHER = { r: 0.5, alpha: 6, a: 1.5, b: 3 };

test('BG/NBD gives the expectation that the authors print for their first buyer: 1.226 in 39 weeks', () => {
  expect(bgNbdExpectedDays({ x: 2, tx: 30.43, T: 38.86 }, CDNOW, 39)).toBeCloseTo(1.226, 3);
});

test.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.8576],
])('BG/NBD gives the growth that the authors print for a new buyer: in %d weeks %d', (weeks, printed) => {
  // They reckoned with unrounded parameters: r = 0.243 stands for 0.2425 to 0.2435, which is 0.2 % of the growth.
  const found = bgNbdExpectedDays({ x: 0, tx: 0, T: 0 }, CDNOW, weeks);
  expect(Math.abs(found - printed)).toBeLessThan(0.002 * printed + 5e-5);
});

test('P(alive) by hand: 1 / (1 + 1.5/(3+1) · ((6+10)/(6+2))^(0.5+1)) = 1 / (1 + 0.375 · 2√2)', () => {
  expect(aliveChance({ x: 1, tx: 2, T: 10 }, OTHER)).toBeCloseTo(1 / (1 + 0.375 * 2 * Math.SQRT2), 14);
  // BG/NBD has b + x − 1 = 3 in the place of 4.
  expect(bgNbdAliveChance({ x: 1, tx: 2, T: 10 }, OTHER)).toBeCloseTo(1 / (1 + 0.5 * 2 * Math.SQRT2), 14);
});

test('a tie of a single day may have ended on it, which BG/NBD does not know', () => {
  expect(bgNbdAliveChance({ x: 0, tx: 0, T: 20 }, OTHER)).toBe(1);
  expect(aliveChance({ x: 0, tx: 0, T: 18 }, OTHER)).toBeCloseTo(1 / (1 + 0.5 * 2), 14); // ((6+18)/6)^½ = 2
});

test('the closed form is the integral over the chance p of ending', () => {
  // Given life today, λ has become Gamma(r+x, α+T) and p Beta(a, b+x+1); a tie with both known brings (1−e^{−λpt})/p days.
  const { r, alpha, a, b } = OTHER;
  const [x, T, t] = [3, 26, 12];
  const inner = (p: number): number => (1 - ((alpha + T) / (alpha + T + p * t)) ** (r + x)) / p;
  const shape = (p: number): number => p ** (a - 1) * (1 - p) ** (b + x);
  const whole = integral((p) => inner(p) * shape(p)) / integral(shape);
  expect(expectedDaysWhileAlive({ x, tx: 20, T }, OTHER, t)).toBeCloseTo(whole, 7);
});

test('there is no hole at a = 1', () => {
  const at = (a: number): number => expectedDaysWhileAlive({ x: 4, tx: 50, T: 60 }, { ...OTHER, a }, 90);
  expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
});

test('10,000 active days do not overflow', () => {
  const daily = { x: 10_000, tx: 10_000, T: 10_001 };
  expect(aliveChance(daily, OTHER)).toBeGreaterThan(0.99);
  expect(expectedActiveDays(daily, OTHER, 90)).toBeGreaterThan(89);
  expect(aliveChance({ ...daily, T: 20_000 }, OTHER)).toBe(0);
  expect(expectedActiveDays({ ...daily, T: 20_000 }, OTHER, 90)).toBe(0);
  expect(silenceChance({ ...daily, T: 20_000 }, OTHER, 90)).toBe(1);
});

const anyHistory = fc
  .record({ x: fc.nat(2000), tx: fc.nat(4000), wait: fc.nat(2000) })
  .map(({ x, tx, wait }) => ({ x, tx: x === 0 ? 0 : tx, T: (x === 0 ? 0 : tx) + wait }));
const anyParameters = fc.record({
  r: fc.double({ min: 0.05, max: 5, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 200, noNaN: true }),
  a: fc.double({ min: 0.05, max: 5, noNaN: true }),
  b: fc.double({ min: 0.05, max: 20, noNaN: true }),
});

test('a silent day never makes life likelier, and chances stay chances', () => {
  fc.assert(
    fc.property(anyHistory, anyParameters, fc.integer({ min: 1, max: 400 }), (history, parameters, t) => {
      const later = { ...history, T: history.T + 1 };
      const chance = aliveChance(history, parameters);
      expect(aliveChance(later, parameters)).toBeLessThanOrEqual(chance + 1e-12);
      expect(silenceChance(later, parameters, t)).toBeGreaterThanOrEqual(
        silenceChance(history, parameters, t) - 1e-12,
      );
      for (const one of [chance, silenceChance(history, parameters, t)]) {
        expect(one).toBeGreaterThanOrEqual(0);
        expect(one).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('more days ahead bring more contact, at least the chance of any and at most one a day', () => {
  fc.assert(
    fc.property(anyHistory, anyParameters, fc.integer({ min: 1, max: 400 }), (history, parameters, t) => {
      const days = expectedActiveDays(history, parameters, t);
      expect(days).toBeLessThanOrEqual(t);
      expect(expectedActiveDays(history, parameters, t + 1)).toBeGreaterThanOrEqual(days - 1e-9);
      expect(days).toBeGreaterThanOrEqual(1 - silenceChance(history, parameters, t) - 1e-9);
    }),
  );
});

test('the history counts repeated days, whatever came on them, and nothing after today', () => {
  const days = [contactDay(30), contactDay(9), contactDay(9, { direction: 'in' }), contactDay(-3)];
  expect(aliveHistory(days, TODAY)).toEqual({ x: 1, tx: 21, T: 30 });
  expect(aliveHistory([contactDay(-3)], TODAY)).toBeUndefined();
});

/** Middle points of 200,000 strips between 0 and 1. */
function integral(height: (p: number) => number): number {
  const strips = 200_000;
  let sum = 0;
  for (let strip = 0; strip < strips; strip += 1) sum += height((strip + 0.5) / strips);
  return sum / strips;
}
