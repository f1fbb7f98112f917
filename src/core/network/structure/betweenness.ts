import type { MutualGraph } from './mutual-graph.ts';

/**
 * How many shortest ways between two others lead through each person.
 *
 *   C_B(v) = Σ_{s < t} σ_st(v) / σ_st        δ_s(v) = Σ_{w behind v} σ_sv / σ_sw (1 + δ_s(w))        C_B = ½ Σ_s δ_s
 *
 * σ_st number of shortest ways from s to t, σ_st(v) of those that pass v. Every tie is one step here; weights count in
 * weighted-betweenness.ts. Not scaled: the same numbers as igraph's `betweenness` and networkx's with normalized=False.
 * Source: Brandes 2001, Journal of Mathematical Sociology 25:163. Cost: O(people · ties).
 */
export function betweenness(
  graph: MutualGraph,
  sources: Iterable<number> = graph.starts.keys(),
): Float64Array {
  const { size } = graph;
  const through = new Float64Array(size);
  const search: Search = {
    order: new Uint32Array(size),
    steps: new Int32Array(size).fill(-1),
    ways: new Float64Array(size),
    dependency: new Float64Array(size),
  };
  // The starts are one longer than the people.
  for (const source of sources) if (source < size) addFrom(graph, source, search, through);
  return through.map((sum) => sum / 2);
}

type Search = {
  /** People in the order of their distance. */
  readonly order: Uint32Array;
  readonly steps: Int32Array;
  /** σ_sv */
  readonly ways: Float64Array;
  /** δ_s(v) */
  readonly dependency: Float64Array;
};

function addFrom(graph: MutualGraph, source: number, search: Search, through: Float64Array): void {
  const { starts, others } = graph;
  const { order, steps, ways, dependency } = search;
  const met = meetInOrder(graph, source, search);
  for (let at = met - 1; at > 0; at--) {
    const person = order[at] ?? 0;
    const before = (steps[person] ?? 0) - 1;
    const behind = dependency[person] ?? 0;
    through[person] = (through[person] ?? 0) + behind;
    const perWay = (1 + behind) / (ways[person] ?? 1);
    for (let to = starts[person] ?? 0, end = starts[person + 1] ?? 0; to < end; to++) {
      const other = others[to] ?? 0;
      if (steps[other] === before) dependency[other] = (dependency[other] ?? 0) + (ways[other] ?? 0) * perWay;
    }
  }
  for (let at = 0; at < met; at++) steps[order[at] ?? 0] = -1;
}

function meetInOrder({ starts, others }: MutualGraph, source: number, search: Search): number {
  const { order, steps, ways, dependency } = search;
  order[0] = source;
  steps[source] = 0;
  ways[source] = 1;
  dependency[source] = 0;
  let met = 1;
  for (let at = 0; at < met; at++) {
    const person = order[at] ?? 0;
    const after = (steps[person] ?? 0) + 1;
    const mine = ways[person] ?? 0;
    for (let to = starts[person] ?? 0, end = starts[person + 1] ?? 0; to < end; to++) {
      const other = others[to] ?? 0;
      const seen = steps[other] ?? 0;
      if (seen === after) ways[other] = (ways[other] ?? 0) + mine;
      else if (seen < 0) {
        order[met++] = other;
        steps[other] = after;
        ways[other] = mine;
        dependency[other] = 0;
      }
    }
  }
  return met;
}
