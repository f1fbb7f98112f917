import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, anyHelper, anyHelpers, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { coverage, explainCoverage, gaps } from './coverage.ts';
import { chanceOfHelp, fadedSupply, goalSupply } from './goal-supply.ts';

test('two who might help: 1 − ½ · ¾ of the need, weighed with the other need', () => {
  const now = coverage(SMALL_GOAL);
  expect(now.byNeed[0]).toBeCloseTo(0.625, 12);
  expect(now.byNeed[1]).toBeCloseTo(0.4, 12);
  expect(now.covered).toBeCloseTo(0.56875, 12);
});

test('the widest gap comes first: 3 · 0.375 before 1 · 0.6', () => {
  const list = gaps(SMALL_GOAL.importance, coverage(SMALL_GOAL));
  expect(list.map(({ need }) => need)).toEqual([0, 1]);
  expect(list[0]?.gap).toBeCloseTo(1.125, 12);
  expect(list[1]?.gap).toBeCloseTo(0.6, 12);
});

test('240 accountants cover accounting, and marketing not at all', () => {
  const accountant = { strength: 0.3, levels: [{ need: 0, level: 1 }] };
  const supply = goalSupply([1, 1], Array(240).fill(accountant));
  const now = coverage(supply);
  expect(now.covered).toBeCloseTo(0.5, 9);
  expect(gaps(supply.importance, now)[0]).toMatchObject({ need: 1, gap: 1 });
  expect(explainCoverage(['Accounting', 'Marketing'], supply, now).map(({ says }) => says)).toEqual([
    'Marketing: you know nobody for this yet.',
    'Accounting: 240 people you know could help, and somebody almost certainly will.',
  ]);
});

test('help is as likely as not at a strength of two active days', () => {
  expect([0, 2, 6].map(chanceOfHelp)).toEqual([0, 0.5, 0.75]);
});

test('a level named twice for one person counts once, at its higher value', () => {
  const twice = goalSupply(
    [1],
    [
      {
        strength: 1,
        levels: [
          { need: 0, level: 0.2 },
          { need: 0, level: 0.5 },
        ],
      },
    ],
  );
  expect(coverage(twice).covered).toBeCloseTo(0.5, 12);
});

test('a goal without needs is covered, a goal without people is not, and one sure helper nearly suffices', () => {
  expect(coverage(goalSupply([], [])).covered).toBe(1);
  expect(coverage(goalSupply([1], [])).covered).toBe(0);
  const sure = coverage(goalSupply([1], [{ strength: 1, levels: [{ need: 0, level: 1 }] }])).covered;
  expect(sure).toBeCloseTo(1, 9);
  expect(sure).toBeLessThan(1);
});

test('a need that does not exist is a mistake of the caller', () => {
  expect(() => goalSupply([1], [{ strength: 1, levels: [{ need: 1, level: 1 }] }])).toThrow(RangeError);
});

test('coverage is what the plain formula says, and its sentences add up to it', () => {
  fc.assert(
    fc.property(anyImportance, anyHelpers, (importance, helpers) => {
      const supply = goalSupply(importance, helpers);
      const now = coverage(supply);
      const plain = importance.map((value, need) => {
        const failing = helpers.reduce((product, { strength, levels }) => {
          const level = levels.find((one) => one.need === need)?.level ?? 0;
          return product * (1 - strength * level);
        }, 1);
        return value * (1 - failing);
      });
      const total = importance.reduce((sum, value) => sum + value, 0);
      expect(now.covered).toBeCloseTo(plain.reduce((sum, value) => sum + value, 0) / total, 9);
      expect(amounts(explainCoverage(['a', 'b', 'c', 'd'], supply, now))).toBeCloseTo(now.covered, 9);
    }),
  );
});

test('one more person never lowers it, and adds no more to many than to few', () => {
  const cover = (importance: number[], helpers: Parameters<typeof goalSupply>[1]): number =>
    coverage(goalSupply(importance, helpers)).covered;
  fc.assert(
    fc.property(anyImportance, anyHelpers, anyHelper, anyHelper, (importance, few, more, extra) => {
      const toFew = cover(importance, [...few, extra]) - cover(importance, few);
      const toMany = cover(importance, [...few, more, extra]) - cover(importance, [...few, more]);
      expect(toMany).toBeGreaterThanOrEqual(-1e-12);
      expect(toMany).toBeLessThanOrEqual(toFew + 1e-9);
    }),
  );
});

test('fading by one changes nothing, fading by a share is a weaker tie', () => {
  const faded = fadedSupply(SMALL_GOAL, [0.5, 1, 1]);
  // Ann ½ · ½ = ¼: cover_0 = 1 − ¾ · ¾
  expect(coverage(faded).byNeed[0]).toBeCloseTo(0.4375, 12);
  expect(coverage(fadedSupply(SMALL_GOAL, [1, 1, 1])).covered).toBeCloseTo(0.56875, 12);
});
