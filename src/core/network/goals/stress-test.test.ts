import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, anyHelpers, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { coverage } from './coverage.ts';
import { goalSupply } from './goal-supply.ts';
import { explainFall, personLosses, stressTest } from './stress-test.ts';

const now = coverage(SMALL_GOAL);
const FIRMS = [
  { name: 'Baker', people: [2] },
  { name: 'Acme', people: [0, 1] },
];

test('the firm of Ann and Bo is the worst case: need 0 goes whole', () => {
  const [worst, other] = stressTest(SMALL_GOAL, now, FIRMS);
  expect(worst).toMatchObject({ name: 'Acme', left: expect.closeTo(0.1, 12) });
  expect(worst?.loss).toBeCloseTo(0.46875 / 0.56875, 12);
  expect(other?.loss).toBeCloseTo(0.1 / 0.56875, 12);
  expect(worst && explainFall(worst, ['Marketing', 'Law'])).toEqual([
    {
      says: 'If Acme falls away, 82 % of what you have for this goal goes too, in Marketing.',
      amount: expect.closeTo(0.46875 / 0.56875, 12),
    },
  ]);
});

test('who goes takes along whom one reaches only through them', () => {
  const cutOff = new Map([[2, [0, 1]]]);
  expect(stressTest(SMALL_GOAL, now, FIRMS, cutOff)[0]).toMatchObject({
    name: 'Baker',
    loss: expect.closeTo(1, 12),
  });
  expect([...personLosses(SMALL_GOAL, now, cutOff)][2]).toBeCloseTo(1, 12);
  expect([...personLosses(SMALL_GOAL, now)][2]).toBeCloseTo(0.1 / 0.56875, 12);
});

test('a larger fall is never a smaller loss, and its sentences add up to it', () => {
  fc.assert(
    fc.property(anyImportance, anyHelpers, fc.nat({ max: 12 }), (importance, helpers, cut) => {
      const supply = goalSupply(importance, helpers);
      const all = helpers.map((_, person) => person);
      const groups = [
        { name: 'few', people: all.slice(0, Math.floor(cut / 2)) },
        { name: 'many', people: all.slice(0, cut) },
      ];
      const falls = stressTest(supply, coverage(supply), groups);
      const lossOf = (name: string): number => falls.find((fall) => fall.name === name)?.loss ?? -1;
      expect(lossOf('many')).toBeGreaterThanOrEqual(lossOf('few') - 1e-9);
      for (const fall of falls) expect(amounts(explainFall(fall, []))).toBeCloseTo(fall.loss, 9);
    }),
  );
});
