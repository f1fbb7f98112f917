import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts } from '../../../../test/small-goal.ts';
import { explainMix, mixDistance } from './mix-distance.ts';

const mix = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 3, maxLength: 3 });

test('alike is 0 whatever the scale, nothing shared is 1', () => {
  expect(mixDistance([1, 1], [5, 5])).toBe(0);
  expect(mixDistance([1, 0], [0, 2])).toBe(1);
});

test('one kind against an even mix of two', () => {
  // p = (1, 0), q = (½, ½), m = (¾, ¼): ½ · log₂(4/3) + ½ · (½ log₂(2/3) + ½ · 1) = 0.2075187… − 0.1462406… + 0.25
  expect(mixDistance([1, 0], [1, 1])).toBeCloseTo(
    0.5 * Math.log2(4 / 3) + 0.25 * Math.log2(2 / 3) + 0.25,
    12,
  );
  expect(mixDistance([1, 0], [1, 1])).toBeCloseTo(0.3112781245, 9);
});

test('with nobody known, or nothing asked for, there is nothing to compare', () => {
  expect(mixDistance([0, 0], [1, 1])).toBe(0);
  expect(explainMix(['a', 'b'], [], [1, 1])).toEqual([]);
});

test('a share too small to be halved is still a share', () => {
  expect(mixDistance([0, 0, 5e-324], [5e-324, 3, 0])).toBeCloseTo(1, 12);
});

test('the kind that is missed most is named first', () => {
  expect(explainMix(['Accounting', 'Marketing'], [240, 0], [1, 1]).map(({ says }) => says)).toEqual([
    'Marketing: 0 % of the people you know, 50 % of what this goal asks for.',
    'Accounting: 100 % of the people you know, 50 % of what this goal asks for.',
  ]);
});

test('it is the same from both sides, between 0 and 1, and its sentences add up to it', () => {
  fc.assert(
    fc.property(mix, mix, (one, other) => {
      const distance = mixDistance(one, other);
      expect(distance).toBeCloseTo(mixDistance(other, one), 12);
      expect(distance).toBeGreaterThanOrEqual(0);
      expect(distance).toBeLessThanOrEqual(1 + 1e-12);
      expect(amounts(explainMix(['a', 'b', 'c'], one, other))).toBeCloseTo(distance, 12);
    }),
  );
});
