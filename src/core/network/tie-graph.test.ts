import { expect, test } from 'vitest';
import { tieGraph } from './tie-graph.ts';

test('a tie stands with both of its people, each with the weight they give it', () => {
  const graph = tieGraph(3, [
    { from: 0, to: 2, weight: 2 },
    { from: 2, to: 0, weight: 1 },
    { from: 1, to: 2, weight: 5 },
  ]);
  expect([...graph.starts]).toEqual([0, 1, 2, 4]);
  expect([...graph.others]).toEqual([2, 2, 0, 1]);
  expect([...graph.weights]).toEqual([2, 5, 1, 0]);
});

test('what is given twice is added, and nobody has a tie with themselves', () => {
  const graph = tieGraph(2, [
    { from: 0, to: 1, weight: 1 },
    { from: 0, to: 1, weight: 0.5 },
    { from: 0, to: 0, weight: 9 },
  ]);
  expect([...graph.weights]).toEqual([1.5, 0]);
});

test('somebody who is not there is refused', () => {
  expect(() => tieGraph(2, [{ from: 0, to: 2, weight: 1 }])).toThrow(RangeError);
});
