import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';

test('what can be worked out by hand', () => {
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13); // an even chance
  expect(incompleteBeta(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 13); // the largest of four
  expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 13); // the smallest of four
  expect(incompleteBeta(0.5, 7, 7)).toBeCloseTo(0.5, 13); // symmetry
  // Beta(2, 3): ∫ 12 t (1 − t)² dt = 6x² − 8x³ + 3x⁴
  expect(incompleteBeta(0.4, 2, 3)).toBeCloseTo(6 * 0.16 - 8 * 0.064 + 3 * 0.0256, 13);
  // Beta(½, ½): (2/π) arcsin √x
  expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 13);
});

test('quantiles agree with published tables', () => {
  expect(betaQuantile(0.975, 3, 4)).toBeCloseTo(0.77722, 5); // MacAnova, invbeta
  expect(betaQuantile(0.95, 2, 3)).toBeCloseTo(0.75139537, 8);
  // exact limits of 95 % for 11 of 19 (Clopper–Pearson; MacAnova)
  expect(betaQuantile(0.025, 11, 9)).toBeCloseTo(0.335, 4);
  expect(betaQuantile(0.975, 12, 8)).toBeCloseTo(0.79748, 5);
  // F table, 5 %, 4 and 10 degrees of freedom: 3.478, and x = 4F / (10 + 4F)
  expect(betaQuantile(0.95, 2, 5)).toBeCloseTo((4 * 3.478) / (10 + 4 * 3.478), 4);
});

test('it is a sum of binomial chances when both are whole', () => {
  const binomial = (n: number, k: number): number => (k === 0 ? 1 : (binomial(n - 1, k - 1) * n) / k);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), share, (a, b, x) => {
      const n = a + b - 1;
      let sum = 0;
      for (let k = a; k <= n; k++) sum += binomial(n, k) * x ** k * (1 - x) ** (n - k);
      expect(incompleteBeta(x, a, b)).toBeCloseTo(sum, 10);
    }),
  );
});

test('it mirrors, it rises, and the quantile takes it back', () => {
  const shape = fc.double({ min: 1, max: 2000, noNaN: true });
  fc.assert(
    fc.property(shape, shape, share, share, (a, b, one, other) => {
      expect(incompleteBeta(one, a, b) + incompleteBeta(1 - one, b, a)).toBeCloseTo(1, 10);
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(incompleteBeta(less, a, b)).toBeLessThanOrEqual(incompleteBeta(more, a, b) + 1e-12);
      const p = 0.01 + 0.98 * one;
      expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
    }),
  );
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
