import { expect, test } from 'vitest';
import { tieGraph } from '../tie-graph.ts';
import { mutualGraph, shareOfTies } from './mutual-graph.ts';

test('a tie weighs what both give together, on both sides', () => {
  const graph = mutualGraph(
    tieGraph(3, [
      { from: 0, to: 2, weight: 2 },
      { from: 2, to: 0, weight: 1 },
      { from: 1, to: 2, weight: 5 },
    ]),
  );
  expect([...graph.starts]).toEqual([0, 1, 2, 4]);
  expect([...graph.others]).toEqual([2, 2, 0, 1]);
  expect([...graph.weights]).toEqual([3, 5, 3, 5]);
  expect([...shareOfTies(graph)]).toEqual([1, 1, 3 / 8, 5 / 8]);
});

test('a tie through which nothing passes is left out', () => {
  const graph = mutualGraph(
    tieGraph(3, [
      { from: 0, to: 1, weight: 0 },
      { from: 1, to: 2, weight: 1 },
    ]),
  );
  expect([...graph.starts]).toEqual([0, 0, 1, 2]);
  expect([...graph.others]).toEqual([2, 1]);
});

test('a tie that weighs less than nothing is refused', () => {
  expect(() => mutualGraph(tieGraph(2, [{ from: 0, to: 1, weight: -1 }]))).toThrow(RangeError);
  expect(() => mutualGraph(tieGraph(2, [{ from: 0, to: 1, weight: Number.NaN }]))).toThrow(RangeError);
});
