import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';

test.each([
  [1, 0],
  [2, 0],
  [5, Math.log(24)], // 4!
  [0.5, 0.5 * Math.log(Math.PI)], // Γ(½) = √π
  [11, Math.log(3_628_800)], // 10!
])('ln Γ(%d) is that of the factorial', (x, known) => expect(logGamma(x)).toBeCloseTo(known, 12));

test('Γ(x + 1) = x Γ(x), for small and for very large x', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const [left, right] = [logGamma(x + 1), logGamma(x) + Math.log(x)];
      expect(Math.abs(left - right)).toBeLessThan(1e-11 * (1 + Math.abs(right)));
    }),
  );
});
