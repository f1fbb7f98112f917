import { expect, test } from 'vitest';
import { nelderMead } from './nelder-mead.ts';

test('it finds the bottom of a bowl, whatever its widths', () => {
  const found = nelderMead(([x = 0, y = 0]) => (x - 3) ** 2 + 100 * (y + 1) ** 2 + 7, [0, 0], {
    tolerance: 1e-12,
  });
  expect(found.at[0]).toBeCloseTo(3, 4);
  expect(found.at[1]).toBeCloseTo(-1, 4);
  expect(found.value).toBeCloseTo(7, 8);
});

test('it follows the bent valley of Rosenbrock to (1, 1)', () => {
  const valley = ([x = 0, y = 0]: readonly number[]): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { at, evaluations } = nelderMead(valley, [-1.2, 1], { tolerance: 1e-14 });
  expect(at[0]).toBeCloseTo(1, 4);
  expect(at[1]).toBeCloseTo(1, 4);
  expect(evaluations).toBeLessThan(400);
});

test('where there is no value it does not stay', () => {
  const { at } = nelderMead(([x = 0]) => (x < 0 ? Number.NaN : x), [0.4], { tolerance: 1e-9 });
  expect(at[0]).toBeCloseTo(0, 4);
});

test('it stops when it may look no more', () => {
  const found = nelderMead(([x = 0]) => -x, [0], { mostEvaluations: 50 });
  expect(found.evaluations).toBeLessThanOrEqual(53);
});
