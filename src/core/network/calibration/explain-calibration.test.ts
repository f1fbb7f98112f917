import { expect, test } from 'vitest';
import { explainCalibration } from './explain-calibration.ts';

const cases = (chance: number, count: number, came: number) =>
  Array.from({ length: count }, (_, place) => ({ chance, came: place < came }));
const says = (outcomes: readonly { chance: number; came: boolean }[]): readonly string[] =>
  explainCalibration(outcomes).map((reason) => reason.says);

test('what was said stands beside what came', () => {
  const reasons = explainCalibration([...cases(0.7, 120, 77), ...cases(0.1, 120, 12)]);
  expect(reasons.map((reason) => reason.says)).toEqual([
    'When Mutuals said 10 %, it happened in 10 % of 120 cases.',
    'When Mutuals said 70 %, it happened in 64 % of 120 cases.',
    'Its misses are 31 % smaller than if it had always said the mean.',
  ]);
  expect(reasons[1]?.amount).toBeCloseTo(77 / 120 - 0.7, 12);
});

test('a difference beyond chance is told', () => {
  expect(says(cases(0.7, 120, 60))[0]).toMatch(/50 % of 120 cases: less often than told\.$/);
  expect(says(cases(0.2, 120, 60))[0]).toMatch(/: more often than told\.$/);
});

test('where the mean would have been nearer it is said', () => {
  expect(says(cases(0.9, 100, 50)).at(-1)).toBe(
    'Always saying the mean would have been nearer than these chances.',
  );
  expect(says(cases(0.5, 100, 50)).at(-1)).toBe('Always saying the mean would have been as near.');
});

test('of few cases nothing is concluded', () => {
  expect(says(cases(0.9, 7, 3))).toEqual([
    'Only 7 cases settled so far; from 20 on you can see here how often Mutuals was right.',
  ]);
  expect(says([])[0]).toMatch(/^Nothing has been settled yet;/);
});
