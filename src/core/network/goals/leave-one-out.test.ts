import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHelpers, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { coverage } from './coverage.ts';
import { goalSupply } from './goal-supply.ts';
import { explainSecondBest, lossesOfEach, lossOf, secondBest } from './leave-one-out.ts';

const now = coverage(SMALL_GOAL);

test('without Ann (3 · ¼ + 0.4) / 4 = 0.2875 is left', () => {
  expect(lossOf(SMALL_GOAL, now, [0]).left).toBeCloseTo(0.2875, 12);
  expect(lossesOfEach(SMALL_GOAL, now)[0]).toBeCloseTo(1 - 0.2875 / 0.56875, 12);
});

test('who is named twice goes once, and when all go nothing is left', () => {
  expect(lossOf(SMALL_GOAL, now, [0, 0]).loss).toBeCloseTo(lossOf(SMALL_GOAL, now, [0]).loss, 12);
  expect(lossOf(SMALL_GOAL, now, [0, 1, 2]).loss).toBeCloseTo(1, 12);
  expect(lossOf(SMALL_GOAL, now, []).loss).toBe(0);
});

test('the second best: Bo alone covers ¼ of need 0, and nobody is behind Cy', () => {
  const [first, second] = secondBest(SMALL_GOAL, now);
  expect(first).toMatchObject({ best: 0, withoutBest: expect.closeTo(0.25, 12) });
  expect(second).toMatchObject({ best: 2, withoutBest: expect.closeTo(0, 12) });
});

test('what hangs on one person is told first', () => {
  const names = ['Ann', 'Bo', 'Cy'];
  expect(
    explainSecondBest(secondBest(SMALL_GOAL, now), ['Marketing', 'Law'], (person) => names[person] ?? ''),
  ).toEqual([
    { says: 'Law hangs on Cy alone.', amount: expect.closeTo(0.4, 12) },
    { says: 'Marketing: without Ann it would be 25 %.', amount: expect.closeTo(0.375, 12) },
  ]);
});

test('a need that nobody serves has no best', () => {
  const empty = goalSupply([1], []);
  expect(secondBest(empty, coverage(empty))).toEqual([
    { need: 0, best: undefined, covered: 0, withoutBest: 0 },
  ]);
  expect(lossOf(empty, coverage(empty), []).loss).toBe(0);
});

test('what is taken off equals a reckoning from scratch, for one and for several', () => {
  fc.assert(
    fc.property(
      anyImportance,
      anyHelpers,
      fc.array(fc.nat({ max: 11 }), { maxLength: 5 }),
      (importance, helpers, drawn) => {
        const gone = drawn.filter((person) => person < helpers.length);
        const supply = goalSupply(importance, helpers);
        const before = coverage(supply);
        const stay = (lost: readonly number[]): number =>
          coverage(
            goalSupply(
              importance,
              helpers.filter((_, person) => !lost.includes(person)),
            ),
          ).covered;
        expect(lossOf(supply, before, gone).left).toBeCloseTo(stay(gone), 9);
        lossesOfEach(supply, before).forEach((loss, person) => {
          expect(before.covered * (1 - loss)).toBeCloseTo(stay([person]), 9);
        });
      },
    ),
  );
});
