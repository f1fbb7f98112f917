import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hillNumber, shannonEntropy } from './hill-number.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });

test('shares of one half and two quarters', () => {
  const shares = [2, 1, 1];
  expect(hillNumber(shares, 0)).toBeCloseTo(3, 12);
  // H = ½ ln 2 + 2 · ¼ ln 4 = 1.5 ln 2, so e^H = 2^1.5
  expect(shannonEntropy(shares)).toBeCloseTo(1.5 * Math.LN2, 12);
  expect(hillNumber(shares, 1)).toBeCloseTo(2 ** 1.5, 12);
  // 1 / (¼ + 1/16 + 1/16) = 8/3
  expect(hillNumber(shares, 2)).toBeCloseTo(8 / 3, 12);
  // (⅛ + 2/64)^(−1/2) = (5/32)^(−1/2)
  expect(hillNumber(shares, 3)).toBeCloseTo((5 / 32) ** -0.5, 12);
  expect(hillNumber(shares, Number.POSITIVE_INFINITY)).toBe(2);
});

test('kinds that do not occur do not count, and nobody at all is no kind', () => {
  expect(hillNumber([4, 0, 0], 0)).toBe(1);
  expect(hillNumber([4, 0, 0], 1)).toBe(1);
  expect(hillNumber([0, 0], 1)).toBe(0);
  expect(hillNumber([], 0)).toBe(0);
  expect(() => hillNumber([1], -1)).toThrow(RangeError);
});

test('it never rises in q, lies between one and the number of kinds, and does not see scale', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0.1, max: 50, noNaN: true }), (list, scale) => {
      const numbers = [0, 0.5, 1, 1.5, 2, 5, Number.POSITIVE_INFINITY].map((q) => hillNumber(list, q));
      numbers.forEach((number, place) => {
        expect(number).toBeLessThanOrEqual((numbers[place - 1] ?? list.length) + 1e-9);
        expect(number).toBeGreaterThanOrEqual(1 - 1e-9);
      });
      expect(
        hillNumber(
          list.map((weight) => weight * scale),
          1,
        ),
      ).toBeCloseTo(numbers[2] ?? 0, 9);
    }),
  );
});

test('two networks side by side with no kind in common are twice as diverse', () => {
  fc.assert(
    fc.property(weights, fc.constantFrom(0, 0.5, 1, 2, 3), (list, q) => {
      expect(hillNumber([...list, ...list], q)).toBeCloseTo(2 * hillNumber(list, q), 6);
    }),
  );
});
