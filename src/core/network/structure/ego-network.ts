import type { MutualGraph } from './mutual-graph.ts';

/**
 * Ties of a person's contacts among themselves, the person left out ("ego minus ego"): what would be left of the
 * circle if the person were not there. Row k is the contact `people[k]` of the whole graph, in rising order.
 * Cost: O(ties of all contacts).
 */
export type EgoNetwork = { readonly people: Uint32Array; readonly graph: MutualGraph };

export function egoNetwork({ starts, others, weights }: MutualGraph, ego: number): EgoNetwork {
  const people = others.slice(starts[ego] ?? 0, starts[ego + 1] ?? 0);
  const rowOf = new Map(Array.from(people, (person, row) => [person, row]));
  const rows = {
    starts: new Uint32Array(people.length + 1),
    others: [] as number[],
    weights: [] as number[],
  };
  for (const [row, person] of people.entries()) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const other = rowOf.get(others[at] ?? 0);
      if (other === undefined) continue;
      rows.others.push(other);
      rows.weights.push(weights[at] ?? 0);
    }
    rows.starts[row + 1] = rows.others.length;
  }
  const graph = {
    size: people.length,
    starts: rows.starts,
    others: Uint32Array.from(rows.others),
    weights: Float64Array.from(rows.weights),
  } as MutualGraph;
  return { people, graph };
}
