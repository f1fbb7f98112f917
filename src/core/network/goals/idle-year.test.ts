import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, anyHelpers, anyImportance, SMALL_GOAL } from '../../../../test/small-goal.ts';
import { goalSupply } from './goal-supply.ts';
import { explainIdleYear, idleYear, idleYearText } from './idle-year.ts';

test('Ann half alive and Cy gone: 3/4 · (1 − ¾ · ¾) is left', () => {
  const year = idleYear(SMALL_GOAL, [0.5, 1, 0]);
  expect(year.later.covered).toBeCloseTo(0.328125, 12);
  expect(idleYearText(year)).toBe('If you do nothing for a year, you drop from 57 % to 33 %.');
  // need 0: 3/4 · (0.625 − 0.4375); need 1: 1/4 · 0.4
  expect(year.falls).toEqual([
    { need: 0, fall: expect.closeTo(0.140625, 12) },
    { need: 1, fall: expect.closeTo(0.1, 12) },
  ]);
  expect(explainIdleYear(year, ['Marketing', 'Law']).map(({ says }) => says)).toEqual([
    'Marketing falls from 63 % to 44 %.',
    'Law falls from 40 % to 0 %.',
  ]);
});

test('when all ties live, nothing is lost', () => {
  const year = idleYear(SMALL_GOAL, [1, 1, 1]);
  expect(year.later.covered).toBeCloseTo(year.now.covered, 12);
  expect(idleYearText(year)).toBe('If you do nothing for a year, you stay at about 57 %.');
});

test('it is the mean over all ways in which the ties may live or end', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      anyImportance,
      anyHelpers.map((all) => all.slice(0, 5)),
      fc.array(share, { minLength: 5, maxLength: 5 }),
      (importance, helpers, alive) => {
        let mean = 0;
        for (let way = 0; way < 2 ** helpers.length; way++) {
          const lives = helpers.map((_, person) => (way >> person) % 2 === 1);
          const chance = lives.reduce(
            (all, one, at) => all * (one ? (alive[at] ?? 0) : 1 - (alive[at] ?? 0)),
            1,
          );
          const left = goalSupply(
            importance,
            helpers.filter((_, at) => lives[at]),
          );
          mean += chance * idleYear(left, []).now.covered;
        }
        const year = idleYear(goalSupply(importance, helpers), alive);
        expect(year.later.covered).toBeCloseTo(mean, 9);
        expect(amounts(explainIdleYear(year, []))).toBeCloseTo(year.later.covered - year.now.covered, 9);
      },
    ),
    { numRuns: 50 },
  );
});
