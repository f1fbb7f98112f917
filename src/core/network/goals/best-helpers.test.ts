import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, anyHelper, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { bestHelpers, explainPicks, gains, type Pick } from './best-helpers.ts';
import { coverage, noCoverage } from './coverage.ts';
import { goalSupply, type Helper } from './goal-supply.ts';

const candidates = fc.array(anyHelper, { minLength: 1, maxLength: 9 });
const coverOf = (importance: number[], helpers: readonly Helper[]): number =>
  coverage(goalSupply(importance, helpers)).covered;

test('what Dee would add: 3/4 of (1 − 0.625) · ½', () => {
  const dee = goalSupply([3, 1], [{ strength: 0.5, levels: [{ need: 0, level: 1 }] }]);
  expect(gains(dee, coverage(SMALL_GOAL))[0]).toBeCloseTo(0.140625, 12);
});

test('one more accountant adds next to nothing, the first marketer much', () => {
  const accountant = { strength: 0.3, levels: [{ need: 0, level: 1 }] };
  const marketer = { strength: 0.3, levels: [{ need: 1, level: 1 }] };
  const now = coverage(goalSupply([1, 1], Array(240).fill(accountant)));
  const [another, first] = gains(goalSupply([1, 1], [accountant, marketer]), now);
  expect(another).toBeLessThan(1e-12);
  expect(first).toBeCloseTo(0.15, 12);
});

test('from nothing: Ann 3/4 · ½, then Cy 1/4 · 0.4, then Bo 3/4 · ½ · ¼', () => {
  const picks = bestHelpers(SMALL_GOAL, noCoverage(SMALL_GOAL.importance), 5);
  expect(picks.map(({ candidate }) => candidate)).toEqual([0, 2, 1]);
  expect(picks.map(({ gain }) => gain)).toEqual([
    expect.closeTo(0.375, 12),
    expect.closeTo(0.1, 12),
    expect.closeTo(0.09375, 12),
  ]);
  expect(amounts(explainPicks(picks, ['Ann', 'Bo', 'Cy']))).toBeCloseTo(0.56875, 12);
  expect(explainPicks(picks, ['Ann', 'Bo', 'Cy'])[0]?.says).toBe(
    'Ann would bring what you have for this goal to 38 %.',
  );
});

test('nobody is picked where nobody adds anything', () => {
  expect(bestHelpers(goalSupply([1], []), noCoverage(Float64Array.of(1)), 3)).toEqual([]);
  expect(
    bestHelpers(goalSupply([1], [{ strength: 0, levels: [] }]), noCoverage(Float64Array.of(1)), 3),
  ).toEqual([]);
});

test('the lazy choice is the plain greedy one', () => {
  fc.assert(
    fc.property(anyImportance, candidates, (importance, helpers) => {
      const supply = goalSupply(importance, helpers);
      const lazy = bestHelpers(supply, noCoverage(supply.importance), helpers.length);
      const picked: Helper[] = [];
      for (const { candidate, covered } of lazy) {
        const bestOfAll = Math.max(
          ...helpers
            .filter((one) => !picked.includes(one))
            .map((one) => coverOf(importance, [...picked, one])),
        );
        picked.push(helpers[candidate] ?? { strength: 0, levels: [] });
        expect(covered).toBeCloseTo(bestOfAll, 9);
        expect(covered).toBeCloseTo(coverOf(importance, picked), 9);
      }
    }),
  );
});

test('three picks reach at least 1 − 1/e of the best three there are', () => {
  fc.assert(
    fc.property(anyImportance, candidates, (importance, helpers) => {
      const supply = goalSupply(importance, helpers);
      const greedy = bestHelpers(supply, noCoverage(supply.importance), 3).at(-1)?.covered ?? 0;
      const best = Math.max(...triples(helpers).map((three) => coverOf(importance, three)));
      expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('gains never grow in the order of picking', () => {
  fc.assert(
    fc.property(anyImportance, candidates, (importance, helpers) => {
      const supply = goalSupply(importance, helpers);
      const picks: readonly Pick[] = bestHelpers(supply, noCoverage(supply.importance), 9);
      picks.slice(1).forEach(({ gain }, at) => {
        expect(gain).toBeLessThanOrEqual((picks[at]?.gain ?? 0) + 1e-12);
      });
    }),
  );
});

function triples(helpers: readonly Helper[]): readonly (readonly Helper[])[] {
  return helpers.flatMap((one, a) =>
    helpers
      .slice(a)
      .flatMap((two, b) => helpers.slice(a + b).map((three) => [...new Set([one, two, three])])),
  );
}
