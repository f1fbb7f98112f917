import { expect, test } from 'vitest';
import { egoNetwork } from './ego-network.ts';
import { SIX_PEOPLE } from './graph-for-tests.ts';

test('without me, my contacts keep only their ties with each other', () => {
  // 0 knows 1, 2 and 3; of these only 1 and 2 know each other, with weight 3.
  const { people, graph } = egoNetwork(SIX_PEOPLE, 0);
  expect([...people]).toEqual([1, 2, 3]);
  expect([...graph.starts]).toEqual([0, 1, 2, 2]);
  expect([...graph.others]).toEqual([1, 0]);
  expect([...graph.weights]).toEqual([3, 3]);
});

test('who knows nobody has an empty circle', () => {
  expect(egoNetwork(SIX_PEOPLE, 6).graph.size).toBe(0);
});
