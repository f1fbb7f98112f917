import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colemanIndex, explainHomophily, homophily } from './homophily.ts';
import { alikeByChance, explainByChance } from './homophily-test.ts';
import { kindsOf, mixOf } from './mix.ts';

const MIX = mixOf(kindsOf(['law', 'law', 'law', 'art', undefined]), [2, 2, 2, 2, 5]);

test('three of four like me: E–I = (1 − 3)/(1 + 3) = −½', () => {
  expect(homophily(MIX, 0)).toEqual({ alike: 0.75, eiIndex: -0.5, baseline: undefined, coleman: undefined });
});

test('where half of all are like me, (¾ − ½)/(1 − ½) = ½; where nine in ten are, (¾ − 0.9)/0.9', () => {
  expect(homophily(MIX, 0, 0.5).coleman).toBeCloseTo(0.5, 12);
  expect(homophily(MIX, 0, 0.9).coleman).toBeCloseTo(-0.15 / 0.9, 12);
});

test('where there is no choice there is no such figure', () => {
  expect(colemanIndex(1, 1)).toBeNaN();
  expect(colemanIndex(0, 0)).toBeNaN();
  expect(homophily(mixOf(kindsOf([undefined]), [1]), 0).eiIndex).toBeNaN();
});

test('Coleman lies between −1 and 1 and rises with the share alike', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (one, other, baseline) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(colemanIndex(low, baseline)).toBeGreaterThanOrEqual(-1);
      expect(colemanIndex(high, baseline)).toBeLessThanOrEqual(1);
      expect(colemanIndex(low, baseline)).toBeLessThanOrEqual(colemanIndex(high, baseline));
    }),
  );
});

test('the reasons say what chance would give', () => {
  expect(explainHomophily('law', homophily(MIX, 0, 0.5))).toEqual([
    { says: '75 % of your contact is with people of your own kind ("law").', amount: 0.75 },
    { says: 'Chance would give 50 %: you choose your own kind more often.', amount: 0.25 },
  ]);
  expect(explainHomophily('law', homophily(MIX, 0, 0.75))[1]?.says).toBe(
    'That is as many as chance would give.',
  );
  expect(explainHomophily('law', homophily(MIX, 0))).toHaveLength(1);
});

/** Mulberry32, so that each run asks the same. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('three of three from ten of whom five are alike: C(5,3)/C(10,3) = 10/120', () => {
  const chosen = { weights: [1, 1, 1], isAlike: [1, 1, 1], pool: 10, poolAlike: 5 };
  const found = alikeByChance(chosen, seeded(7), 20_000);
  // Within four standard errors: √(1/12 · 11/12 / 20,000) = 0.00195
  expect(Math.abs(found.atLeastAsAlike - 1 / 12)).toBeLessThan(0.0078);
  expect(found.atMostAsAlike).toBe(1);
  expect(alikeByChance(chosen, seeded(7), 20_000)).toEqual(found);
});

test('one strong tie to somebody like me is no more than the chance of that one', () => {
  // Only who holds the heavy tie decides: 5 of 10.
  const found = alikeByChance(
    { weights: [100, 1, 1], isAlike: [1, 0, 0], pool: 10, poolAlike: 5 },
    seeded(3),
    20_000,
  );
  // P(heavy one alike) = ½, four standard errors: 0.0141
  expect(Math.abs(found.atLeastAsAlike - 0.5)).toBeLessThan(0.0142);
});

test('no chance is ever nothing, and more contacts than there are people are refused', () => {
  const chosen = { weights: Array(50).fill(1), isAlike: Array(50).fill(1), pool: 1000, poolAlike: 50 };
  expect(alikeByChance(chosen, seeded(1), 99).atLeastAsAlike).toBe(0.01);
  expect(() => alikeByChance({ ...chosen, pool: 10 }, seeded(1))).toThrow(RangeError);
});

test('what chance gives is said in a sentence', () => {
  expect(explainByChance({ atLeastAsAlike: 0.02, atMostAsAlike: 0.99 })[0]).toEqual({
    says: 'Chance alone gives as many of your own kind in 2 % of draws.',
    amount: 0.02,
  });
  expect(explainByChance({ atLeastAsAlike: 0.9, atMostAsAlike: 0.3 })[0]?.says).toBe(
    'Chance alone often gives as few of your own kind.',
  );
});
