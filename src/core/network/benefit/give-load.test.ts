import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { type Commitment, explainGiveLoad, gini, giveLoad, giveLoadText, onlyTakes } from './give-load.ts';
import { balanceOf } from './ledger.ts';

const COMMITMENTS: readonly Commitment<string>[] = [
  { person: 'Ann', hours: 2, due: dayBefore(3) }, // late: 2
  { person: 'Bo', hours: 3, due: dayBefore(-21) }, // in three weeks: 1
  { person: 'Bo', hours: 2 }, // no day, over four weeks: 0.5
];
const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 });

test('late counts whole, later is spread: 2 + 3/3 + 2/4', () => {
  expect(giveLoad(COMMITMENTS, TODAY, 4)).toEqual({ hours: 3.5, capHours: 4, roomHours: 0.5, isOver: false });
  expect(giveLoad(COMMITMENTS, TODAY, 3)).toMatchObject({ roomHours: 0, isOver: true });
});

test('what takes the week is told, the largest first, and adds up', () => {
  expect(explainGiveLoad(COMMITMENTS, TODAY, (person) => person)).toEqual([
    { says: '2 hours this week for Ann.', amount: 2 },
    { says: '1.5 hours this week for Bo.', amount: 1.5 },
  ]);
  expect(giveLoadText(giveLoad(COMMITMENTS, TODAY, 3))).toBe(
    '3.5 hours promised this week, of the 3 hours you want to give. It is fine to say no, or not yet.',
  );
});

test('one person who gets all of four: Gini ¾; all alike: 0', () => {
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([2, 2, 2])).toBe(0);
  expect(gini([])).toBe(0);
  // 1, 3: Σ |difference| over both orders 4, by 2 n² · mean = 2 · 4 · 2
  expect(gini([3, 1])).toBe(0.25);
});

test('Gini does not depend on scale or order, and is the mean difference by twice the mean', () => {
  fc.assert(
    fc.property(values, (given) => {
      const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
      if (!(mean > 1e-9)) return;
      const differences = given.flatMap((one) => given.map((other) => Math.abs(one - other)));
      const apart = differences.reduce((sum, value) => sum + value, 0) / differences.length;
      expect(gini(given)).toBeCloseTo(apart / (2 * mean), 9);
      expect(gini(given.map((value) => 7 * value).reverse())).toBeCloseTo(gini(given), 9);
    }),
  );
});

test('who only takes: much went, surely, and next to nothing came', () => {
  expect(onlyTakes(balanceOf(6, 0))).toBe(true);
  expect(onlyTakes(balanceOf(2, 0))).toBe(false); // too little to tell
  expect(onlyTakes(balanceOf(20, 2))).toBe(false);
});
