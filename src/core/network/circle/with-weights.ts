import type { Tie, TieGraph } from '../tie-graph.ts';
import { placeOf } from './half-ties.ts';

/**
 * The graph with these weights in the place of what stood there; ties that were not there are put in.
 * Cost: one copy of the arrays, O(people + ties), and a search for each of the few that change.
 */
export function withWeights(graph: TieGraph, changed: readonly Tie[]): TieGraph {
  const inOrder = [...changed]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .filter((tie, at, all) => tie.from !== all[at - 1]?.from || tie.to !== all[at - 1]?.to);
  const isThere = ({ from, to }: Tie): boolean => {
    const place = placeOf(graph, from, to);
    return place < (graph.starts[from + 1] ?? 0) && graph.others[place] === to;
  };
  const added = inOrder.filter((tie) => !isThere(tie));
  const grown = added.length > 0 ? grownBy(graph, added) : { ...graph, weights: graph.weights.slice() };
  for (const { from, to, weight } of inOrder) grown.weights[placeOf(grown, from, to)] = weight;
  return grown;
}

/** A copy with a place for each new tie; `added` is in order. */
function grownBy(graph: TieGraph, added: readonly Tie[]): TieGraph {
  const others = new Uint32Array(graph.others.length + added.length);
  const weights = new Float64Array(others.length);
  const starts = graph.starts.slice();
  let from = 0;
  let to = 0;
  for (const tie of added) {
    const place = placeOf(graph, tie.from, tie.to);
    others.set(graph.others.subarray(from, place), to);
    weights.set(graph.weights.subarray(from, place), to);
    to += place - from;
    others[to] = tie.to;
    to += 1;
    from = place;
  }
  others.set(graph.others.subarray(from), to);
  weights.set(graph.weights.subarray(from), to);
  let more = 0;
  let next = 0;
  for (let person = 0; person < graph.size; person += 1) {
    for (; added[next]?.from === person; next += 1) more += 1;
    starts[person + 1] = (starts[person + 1] ?? 0) + more;
  }
  return { size: graph.size, starts, others, weights };
}
