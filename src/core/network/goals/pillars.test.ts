import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, anyHelpers, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { coverage } from './coverage.ts';
import { goalSupply } from './goal-supply.ts';
import { carried, concentration, explainPillars, pillarsOf } from './pillars.ts';

test('four equal pillars are four, and one heavy one counts for less', () => {
  expect(concentration([1, 1, 1, 1])).toMatchObject({ hhi: 0.25, effective: 4 });
  // ½² + ¼² + ¼² = 3/8
  expect(concentration([2, 1, 1]).effective).toBeCloseTo(8 / 3, 12);
  expect(concentration([])).toMatchObject({ hhi: 0, effective: 0 });
});

test('Ann and Bo share what they cover by their steps: ln 2 and ln 4/3', () => {
  const carry = carried(SMALL_GOAL, coverage(SMALL_GOAL));
  const covered = 0.75 * 0.625;
  expect(carry[0]).toBeCloseTo((covered * Math.log(2)) / Math.log(8 / 3), 12);
  expect(carry[1]).toBeCloseTo((covered * Math.log(4 / 3)) / Math.log(8 / 3), 12);
  expect(carry[2]).toBeCloseTo(0.1, 12);
});

test('who stands in two circles carries half for each, and who is in none is told', () => {
  const pillars = pillarsOf(
    [
      { name: 'choir', people: [0, 1] },
      { name: 'club', people: [1] },
    ],
    Float64Array.of(3, 2, 5),
  );
  expect(pillars.shares).toEqual([0.8, 0.2]);
  expect(pillars.known).toBeCloseTo(0.5, 12);
  expect(explainPillars(['choir', 'club'], pillars)).toEqual([
    { says: 'choir carries 80 % of what holds this goal.', amount: 0.8 },
    { says: 'club carries 20 % of what holds this goal.', amount: 0.2 },
  ]);
});

test('what people carry adds up to what is covered, and pillars are between one and their number', () => {
  fc.assert(
    fc.property(anyImportance, anyHelpers, (importance, helpers) => {
      const supply = goalSupply(importance, helpers);
      const now = coverage(supply);
      const carry = carried(supply, now);
      expect(carry.reduce((sum, one) => sum + one, 0)).toBeCloseTo(now.covered, 9);
      const alone = concentration([...carry]);
      if (alone.hhi === 0) return;
      expect(alone.effective).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(alone.effective).toBeLessThanOrEqual(carry.length + 1e-9);
      expect(
        amounts(
          explainPillars(
            helpers.map((_, at) => `${at}`),
            { ...alone, known: 1 },
          ),
        ),
      ).toBeCloseTo(1, 9);
    }),
  );
});
