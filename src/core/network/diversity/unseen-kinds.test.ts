import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shannonEntropy } from './hill-number.ts';
import { chaoShenEntropy, sampleCoverage } from './unseen-kinds.ts';

test('of four people in kinds of 2, 1 and 1, half may still be of kinds not met', () => {
  // f₁ = 2: C = 1 − 2/4 = ½. C p = ¼, ⅛, ⅛.
  expect(sampleCoverage([2, 1, 1])).toBe(0.5);
  // ¼ ln 4 / (1 − (¾)⁴) + 2 · ⅛ ln 8 / (1 − (⅞)⁴) = .346574/.683594 + .519860/.413818 = .506988 + 1.256253
  expect(chaoShenEntropy([2, 1, 1])).toBeCloseTo(1.763241, 5);
});

test('kinds that were each met once are not taken as all there are', () => {
  // f₁ taken as 2: C = 1/3
  expect(sampleCoverage([1, 1, 1])).toBeCloseTo(1 / 3, 12);
  expect(chaoShenEntropy([1, 1, 1])).toBeGreaterThan(Math.log(3));
});

test('one kind alone has no entropy, and nobody none either', () => {
  expect(chaoShenEntropy([5])).toBeCloseTo(0, 12);
  expect(chaoShenEntropy([])).toBe(0);
  expect(sampleCoverage([0])).toBe(0);
});

test('with many people of each kind there is nothing left to correct', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1000, max: 5000 }), { minLength: 1, maxLength: 8 }), (counts) => {
      expect(chaoShenEntropy(counts)).toBeCloseTo(shannonEntropy(counts), 6);
    }),
  );
});

test('coverage lies between none and all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 10 }), (counts) => {
      expect(sampleCoverage(counts)).toBeGreaterThanOrEqual(0);
      expect(sampleCoverage(counts)).toBeLessThanOrEqual(1);
    }),
  );
});
