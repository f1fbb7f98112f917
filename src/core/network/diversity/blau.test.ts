import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biasFreeBlau, blau, explainBlau, raoDiversity, raoQ } from './blau.ts';

test('shares of one half and two quarters: 1 − (¼ + 1/16 + 1/16) = 5/8', () => {
  expect(blau([2, 1, 1])).toBeCloseTo(5 / 8, 12);
  // Of four heads, two alike: 1 − 2·1 / (4·3) = 5/6
  expect(biasFreeBlau([2, 1, 1])).toBeCloseTo(5 / 6, 12);
});

test('without people there is no chance to speak of', () => {
  expect(blau([0])).toBeNaN();
  expect(biasFreeBlau([1])).toBeNaN();
});

test('how different kinds are counts too: 2 · ½ · ½ · 0.4 = 0.2, as 1.25 kinds', () => {
  expect(raoQ([1, 1], (one, other) => (one === other ? 0 : 0.4))).toBeCloseTo(0.2, 12);
  expect(raoDiversity(0.2)).toBeCloseTo(1.25, 12);
});

test('when all differ wholly it is the same as without distances', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(weights, (list) => {
      expect(raoQ(list, (one, other) => Number(one !== other))).toBeCloseTo(blau(list), 9);
    }),
  );
});

test('the bias-free chance is what taking every pair of people gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 2, maxLength: 12 }), (kinds) => {
      const counts = [0, 1, 2, 3].map((kind) => kinds.filter((one) => one === kind).length);
      const pairs = kinds.flatMap((one, place) =>
        kinds.slice(place + 1).map((other) => Number(one !== other)),
      );
      const share = pairs.reduce((sum, differs) => sum + differs, 0) / pairs.length;
      expect(biasFreeBlau(counts)).toBeCloseTo(share, 12);
    }),
  );
});

test('the chance is said in a sentence, and not at all without people', () => {
  expect(explainBlau(0.625)[0]?.says).toBe(
    'Two people of yours, taken at random, are of different kinds in 63 % of cases.',
  );
  expect(explainBlau(Number.NaN)).toEqual([]);
});
