import { type Tie, tieGraph } from '../tie-graph.ts';
import { type MutualGraph, mutualGraph } from './mutual-graph.ts';

/** From pairs `[one, other, weight]`, both directions together. */
export function graphOf(size: number, ties: readonly (readonly [number, number, number?])[]): MutualGraph {
  return mutualGraph(
    tieGraph(
      size,
      ties.map(([from, to, weight = 1]): Tie => ({ from, to, weight })),
    ),
  );
}

/** Everybody in the list knows everybody else in it. */
export function allPairs(people: readonly number[]): readonly (readonly [number, number])[] {
  return people.flatMap((one, place) => people.slice(place + 1).map((other) => [one, other] as const));
}

/**
 * Six people and one who knows nobody. What the peers say of them can be had again, with igraph 0.10.2, networkx 2.8.8:
 *
 *   E = [(0,1,4),(0,2,2),(0,3,1),(1,2,3),(1,4,1),(3,5,2),(4,5,5),(2,4,1)]
 *   g = igraph.Graph(n=7, edges=[e[:2] for e in E]); g.es['weight'] = [e[2] for e in E]
 *   n = networkx.Graph(); n.add_nodes_from(range(7)); n.add_weighted_edges_from(E)
 */
export const SIX_PEOPLE = graphOf(7, [
  [0, 1, 4],
  [0, 2, 2],
  [0, 3, 1],
  [1, 2, 3],
  [1, 4, 1],
  [3, 5, 2],
  [4, 5, 5],
  [2, 4, 1],
]);
