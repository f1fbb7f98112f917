import { expect, test } from 'vitest';
import { NO_BOND } from '../bond.ts';
import type { Day } from '../day.ts';
import { AS_OF, everybodyOf } from '../everybody-for-tests.ts';
import { helpingTies, lives } from './helping-ties.ts';

/** With r + x = 2, α + T = 365: (365/547.5)² = 4/9. */
const PARAMETERS = { r: 1, alpha: 65, a: 1, b: 1 };

test('the chance to help is half at a strength of two active days, and I do not help myself', () => {
  const { chances } = helpingTies(
    everybodyOf([{ strength: 9 }, { strength: 2 }, { strength: 6 }, {}]),
    PARAMETERS,
  );
  expect([...chances]).toEqual([0, 0.5, 0.75, 0]);
});

test('after a year without me, a tie is there when they wrote at least once', () => {
  const tie = { activeDays: 2, firstDay: (AS_OF - 300) as Day, lastDay: (AS_OF - 0) as Day };
  const { inAYear } = helpingTies(everybodyOf([{}, { strength: 2, ...tie }]), PARAMETERS);
  // x = 1, t_x = T = 300: P(alive) = 1 / (1 + 1/(1+1)) = 2/3, times 1 − 4/9
  expect(inAYear[1]).toBeCloseTo((2 / 3) * (5 / 9), 12);
});

test('kin, ties at rest, and closeness that was said by hand outlast the year', () => {
  const { inAYear } = helpingTies(
    everybodyOf([
      {},
      { strength: 2, bond: { ...NO_BOND, isKin: true } },
      { strength: 2, bond: { ...NO_BOND, rests: true } },
      { strength: 2, activeDays: 0, firstDay: undefined, lastDay: undefined } as object,
    ]),
    PARAMETERS,
  );
  expect([...inAYear]).toEqual([0, 1, 1, 1]);
});

test.each([
  ['both models give it up', { alive: 0.05, quiet: 0.95 }, false],
  ['one does not', { alive: 0.05, quiet: 0.8 }, true],
  ['the other does not', { alive: 0.3, quiet: 0.99 }, true],
  ['nothing is known', {}, true],
  ['it rests', { alive: 0.01, quiet: 0.99, bond: { ...NO_BOND, rests: true } }, true],
])('whether a tie lives when %s', (_, tie, living) => {
  expect(lives(tie)).toBe(living);
});

test('whom silence has taken, and whom I never want to hear of, help with nothing', () => {
  const { chances, inAYear } = helpingTies(
    everybodyOf([
      {},
      { strength: 2, alive: 0.01, quiet: 0.99 },
      { strength: 2, attention: { state: 'never' } },
    ]),
    PARAMETERS,
  );
  expect([...chances]).toEqual([0, 0, 0]);
  expect([...inAYear]).toEqual([0, 0, 0]);
});

test('they are reckoned once for everybody', () => {
  const everybody = everybodyOf([{}, { strength: 1 }]);
  expect(helpingTies(everybody, PARAMETERS)).toBe(helpingTies(everybody, PARAMETERS));
});
