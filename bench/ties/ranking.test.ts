import { expect, test } from 'vitest';
import { ranking } from './ranking.ts';

test('two that came on the places 1 and 3 of four', () => {
  // precision 1/1 and 2/3, mean 5/6; of the four pairs of one that came and one that did not, three stand right
  const ranked = ranking([true, false, true, false], [4, 3, 2, 1]);
  expect(ranked?.map).toBeCloseTo(5 / 6, 12);
  expect(ranked?.auc).toBe(3 / 4);
});

test('equal scores tell nothing apart', () => {
  expect(ranking([true, false, true, false], [1, 1, 1, 1])?.auc).toBe(1 / 2);
});

test('the best order is one in both, and where all came there is nothing to order', () => {
  expect(ranking([false, true], [0, 1])).toEqual({ map: 1, auc: 1 });
  expect(ranking([true, true], [0, 1])).toBeUndefined();
  expect(ranking([false, false], [0, 1])).toBeUndefined();
});
