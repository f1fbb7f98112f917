import fc from 'fast-check';
import { type GoalSupply, goalSupply, type Helper } from '../src/core/network/goals/goal-supply.ts';

const chance = fc.double({ min: 0, max: 1, noNaN: true });

const helper = (needs: number): fc.Arbitrary<Helper> =>
  fc.record({
    strength: chance,
    levels: fc.uniqueArray(fc.record({ need: fc.nat({ max: needs - 1 }), level: chance }), {
      selector: ({ need }) => need,
      maxLength: 4,
    }),
  });

const NEEDS = 4;

export const anyImportance = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), {
  minLength: NEEDS,
  maxLength: NEEDS,
});
export const anyHelper = helper(NEEDS);
export const anyHelpers = fc.array(anyHelper, { maxLength: 12 });

/**
 * Need 0 weighs 3, need 1 weighs 1. Ann: ½ · 1 on need 0; Bo: ½ · ½ on need 0; Cy: 0.8 · ½ on need 1.
 * cover_0 = 1 − ½ · ¾ = 0.625, cover_1 = 0.4, Cover = (3 · 0.625 + 0.4) / 4 = 0.56875
 */
const ANN_BO_CY: readonly Helper[] = [
  { strength: 0.5, levels: [{ need: 0, level: 1 }] },
  { strength: 0.5, levels: [{ need: 0, level: 0.5 }] },
  { strength: 0.8, levels: [{ need: 1, level: 0.5 }] },
];
export const SMALL_GOAL: GoalSupply = goalSupply([3, 1], ANN_BO_CY);

export const amounts = (reasons: readonly { readonly amount: number }[]): number =>
  reasons.reduce((sum, { amount }) => sum + amount, 0);
