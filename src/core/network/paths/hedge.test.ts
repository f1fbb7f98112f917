import { expect, test } from 'vitest';
import { evenGraph, halfGraph, halfTies } from '../circle/half-ties.ts';
import { type TieGraph, tieGraph } from '../tie-graph.ts';
import { hedge } from './hedge.ts';
import { pathNetwork } from './path-network.ts';

const EGO = 0;

test('a chain hangs on everybody in it', () => {
  const chain = pathNetwork(
    evenTies(4, [
      [0, 1, 5],
      [1, 2, 5],
      [2, 3, 5],
    ]),
    EGO,
  );
  expect(hedge(chain, [3])).toEqual({ disjoint: 1, singleBrokers: [1, 2], ends: [3] });
});

test('a tie of my own hangs on nobody', () => {
  const network = pathNetwork(
    evenTies(3, [
      [0, 1, 5],
      [1, 2, 5],
      [0, 2, 5],
    ]),
    EGO,
  );
  expect(hedge(network, [2])).toEqual({ disjoint: 2, singleBrokers: [], ends: [2] });
});

test('ways that cross pairwise hang on nobody, yet no two of them go apart', () => {
  // by 1 and 2: .9 · 10/22 · 6/18, by 2 and 3: 1/3 · 10/18 · .9, by 1 and 3: .9 · 10/22 · .9; by 2 alone only 1/3 · 6/18
  const graph = tieGraph(5, [
    { from: 0, to: 1, weight: 18 },
    { from: 0, to: 2, weight: 1 },
    { from: 1, to: 2, weight: 10 },
    { from: 1, to: 3, weight: 10 },
    { from: 2, to: 3, weight: 10 },
    { from: 2, to: 4, weight: 6 },
    { from: 3, to: 4, weight: 18 },
  ]);
  const network = pathNetwork(graph, EGO);
  expect(hedge(network, [4], 0.12)).toEqual({ disjoint: 1, singleBrokers: [], ends: [4] });
  expect(hedge(network, [4], 0.11).disjoint).toBe(2);
});

test('a way with hardly a chance is no hedge', () => {
  const network = pathNetwork(
    evenTies(4, [
      [0, 1, 5],
      [1, 3, 5],
      [0, 2, 0.01],
      [2, 3, 0.01],
    ]),
    EGO,
  );
  expect(hedge(network, [3])).toEqual({ disjoint: 1, singleBrokers: [1], ends: [3] });
  expect(hedge(network, [3], 0).disjoint).toBe(2);
});

function evenTies(size: number, ties: readonly (readonly [number, number, number])[]): TieGraph {
  return evenGraph(halfGraph(size, halfTies(ties.map(([one, other, weight]) => ({ one, other, weight })))));
}
