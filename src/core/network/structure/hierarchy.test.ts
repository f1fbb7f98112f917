import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hierarchy } from './hierarchy.ts';

test('contacts who hold alike make no hierarchy', () => {
  expect(hierarchy(new Float64Array([0.2, 0.2, 0.2]))).toBeCloseTo(0, 12);
});

test('one of two who holds three times as much', () => {
  // c = .3, .1; mean .2: (1.5 ln 1.5 + .5 ln .5) / (2 ln 2) = (.608198 − .346574) / 1.386294 = .188722
  expect(hierarchy(new Float64Array([0.3, 0.1]))).toBeCloseTo(0.188722, 6);
});

test('a single contact holds all, and without contacts there is nothing to say', () => {
  expect(hierarchy(new Float64Array([1]))).toBe(1);
  expect(hierarchy(new Float64Array(0))).toBeNaN();
});

test('always between none and one', () => {
  const terms = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(terms, (list) => {
      const value = hierarchy(Float64Array.from(list));
      expect(value).toBeGreaterThan(-1e-12);
      expect(value).toBeLessThanOrEqual(1);
    }),
  );
});
