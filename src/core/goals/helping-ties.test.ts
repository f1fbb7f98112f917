import { expect, test } from 'vitest';
import { NO_BOND } from '../bond.ts';
import { everybodyOf } from '../everybody-for-tests.ts';
import { helpingTies, lives } from './helping-ties.ts';

test('the chance to help is half at a strength of two active days, and I do not help myself', () => {
  const { chances } = helpingTies(everybodyOf([{ strength: 9 }, { strength: 2 }, { strength: 6 }, {}]));
  expect([...chances]).toEqual([0, 0.5, 0.75, 0]);
});

test('after a year without me, a tie is there when they began in one of four quarters', () => {
  const { inAYear } = helpingTies(
    everybodyOf([{}, { strength: 2, quiet: 0.5, alive: 0.9 }, { strength: 2, alive: 0.3 }]),
  );
  // within a quarter they do not with (1 + ½) / 2
  expect(inAYear[1]).toBeCloseTo(1 - 0.75 ** 4, 12);
  expect(inAYear[2]).toBe(0.3);
});

test('kin, ties at rest, and closeness that was said by hand outlast the year', () => {
  const { inAYear } = helpingTies(
    everybodyOf([
      {},
      { strength: 2, quiet: 0.9, bond: { ...NO_BOND, isKin: true } },
      { strength: 2, quiet: 0.9, bond: { ...NO_BOND, rests: true } },
      { strength: 2, activeDays: 0 },
    ]),
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
  );
  expect([...chances]).toEqual([0, 0, 0]);
  expect([...inAYear]).toEqual([0, 0, 0]);
});

test('they are reckoned once for everybody', () => {
  const everybody = everybodyOf([{}, { strength: 1 }]);
  expect(helpingTies(everybody)).toBe(helpingTies(everybody));
});
