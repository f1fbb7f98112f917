import { degree, type MutualGraph } from './mutual-graph.ts';

/**
 * Ties of a person's contacts among themselves, the person left out ("ego minus ego"): what would be left of the
 * circle if the person were not there. Row k is the contact `people[k]` of the whole graph, in rising order.
 * Cost: O(people + ties of all contacts).
 */
export type EgoNetwork = { readonly people: Uint32Array; readonly graph: MutualGraph };

export function egoNetwork(graph: MutualGraph, ego: number): EgoNetwork {
  const people = graph.others.slice(graph.starts[ego] ?? 0, graph.starts[ego + 1] ?? 0);
  const rowOf = new Int32Array(graph.size).fill(-1);
  people.forEach((person, row) => {
    rowOf[person] = row;
  });
  const most = people.reduce((sum, person) => sum + degree(graph, person), 0);
  const rows = {
    starts: new Uint32Array(people.length + 1),
    others: new Uint32Array(most),
    weights: new Float64Array(most),
  };
  let end = 0;
  for (const [row, person] of people.entries()) {
    for (let at = graph.starts[person] ?? 0, last = graph.starts[person + 1] ?? 0; at < last; at++) {
      const other = rowOf[graph.others[at] ?? 0] ?? -1;
      if (other < 0) continue;
      rows.others[end] = other;
      rows.weights[end++] = graph.weights[at] ?? 0;
    }
    rows.starts[row + 1] = end;
  }
  const kept = {
    size: people.length,
    starts: rows.starts,
    others: rows.others.slice(0, end),
    weights: rows.weights.slice(0, end),
  };
  return { people, graph: kept as MutualGraph };
}
