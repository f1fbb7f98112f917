import fc from 'fast-check';
import { expect, test } from 'vitest';
import { raoDiversity, raoQ } from './blau.ts';
import { hillNumber } from './hill-number.ts';
import { explainSimilarity, similarDiversity } from './similar-kinds.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
const orders = fc.constantFrom(0, 0.5, 1, 2, 3, Number.POSITIVE_INFINITY);

test('two kinds half alike, equally common: (Zp) = ¾ for both, so 4/3 kinds at every q', () => {
  const matrix = [
    [1, 0.5],
    [0.5, 1],
  ];
  for (const q of [0, 1, 2, Number.POSITIVE_INFINITY])
    expect(similarDiversity([1, 1], q, matrix)).toBeCloseTo(4 / 3, 12);
});

test('three kinds of which the first two are half alike', () => {
  // p = ½, ¼, ¼; Zp = ½ + ⅛ = ⅝, ¼ + ¼ = ½, ¼
  const alike = (one: number, other: number): number => (one === other ? 1 : one + other === 1 ? 0.5 : 0);
  // q = 0: ½/⅝ + ¼/½ + ¼/¼ = 0.8 + 0.5 + 1
  expect(similarDiversity([2, 1, 1], 0, alike)).toBeCloseTo(2.3, 12);
  // q = 1: (5/8)^−½ · (1/2)^−¼ · (1/4)^−¼
  expect(similarDiversity([2, 1, 1], 1, alike)).toBeCloseTo(0.625 ** -0.5 * 0.5 ** -0.25 * 0.25 ** -0.25, 12);
  // q = 2: 1 / (5/16 + 1/8 + 1/16) = 2
  expect(similarDiversity([2, 1, 1], 2, alike)).toBeCloseTo(2, 12);
});

test('with nothing alike it is the Hill number, with all alike there is one kind', () => {
  fc.assert(
    fc.property(weights, orders, (list, q) => {
      expect(similarDiversity(list, q, (one, other) => Number(one === other))).toBeCloseTo(
        hillNumber(list, q),
        6,
      );
      expect(similarDiversity(list, q, () => 1)).toBeCloseTo(1, 6);
    }),
  );
});

test('likeness only ever takes away, and at q = 2 it is the diversity of Rao', () => {
  const likeness = (one: number, other: number): number =>
    one === other ? 1 : 1 / (2 + Math.abs(one - other));
  fc.assert(
    fc.property(weights, orders, (list, q) => {
      expect(similarDiversity(list, q, likeness)).toBeLessThanOrEqual(hillNumber(list, q) + 1e-9);
      const rao = raoQ(list, (one, other) => 1 - likeness(one, other));
      expect(similarDiversity(list, 2, likeness)).toBeCloseTo(raoDiversity(rao), 9);
    }),
  );
});

test('a likeness that cannot be is refused', () => {
  expect(() => similarDiversity([1, 1], 1, () => 1.1)).toThrow(RangeError);
  expect(() => similarDiversity([1, 1], 1, [[1]])).toThrow(RangeError);
  expect(() => similarDiversity([1], 1, () => 0.5)).toThrow(RangeError);
  expect(similarDiversity([], 1, () => 1)).toBe(0);
});

test('the reasons say what likeness takes away and add up', () => {
  expect(explainSimilarity(3, 2)).toEqual([
    { says: 'By name these are effectively 3.0 kinds.', amount: 3 },
    { says: 'Some are much alike; together they are worth about 2.0 wholly different kinds.', amount: -1 },
  ]);
  expect(explainSimilarity(2, 2)[1]?.says).toBe('Hardly any of these kinds are alike.');
  expect(explainSimilarity(0, 0)).toEqual([]);
});
