import type { Tie, TieGraph } from '../tie-graph.ts';
import { placeOf } from './half-ties.ts';

/**
 * The graph with these weights in the place of what stood there; ties that were not there are put in.
 * Cost: one copy of the weights, of all arrays where a tie is new, and a search for each of the few that change.
 */
export function withWeights(graph: TieGraph, changed: readonly Tie[]): TieGraph {
  const inOrder = [...changed]
    .sort((one, other) => one.from - other.from || one.to - other.to)
    .filter((tie, at, all) => tie.from !== all[at - 1]?.from || tie.to !== all[at - 1]?.to);
  const added = inOrder.filter((tie) => !isThere(graph, tie));
  const places = added.map(({ from, to }) => placeOf(graph, from, to));
  const { size, starts, others } = graph;
  const weights = widened(graph.weights, places);
  const grown =
    added.length === 0
      ? { size, starts, others, weights }
      : { size, starts: laterStarts(starts, added), others: widened(others, places), weights };
  for (const [at, { to }] of added.entries()) grown.others[(places[at] ?? 0) + at] = to;
  for (const { from, to, weight } of inOrder) weights[placeOf(grown, from, to)] = weight;
  return grown;
}

/** Where `after`, which has all ties of `before`, holds one more: the places that these would have had there. */
export function placesOfNew(before: TieGraph, after: TieGraph, people: Iterable<number>): readonly number[] {
  if (before.others.length === after.others.length) return [];
  const places: number[] = [];
  for (const person of [...people].sort((one, other) => one - other)) {
    let at = before.starts[person] ?? 0;
    for (let next = after.starts[person] ?? 0; next < (after.starts[person + 1] ?? 0); next += 1) {
      const isOld = at < (before.starts[person + 1] ?? 0) && before.others[at] === after.others[next];
      if (isOld) at += 1;
      else places.push(at);
    }
  }
  return places;
}

/** A copy with room for one number more at each of these places, which rise. */
export function widened<Numbers extends Uint32Array | Float64Array>(
  numbers: Numbers,
  places: readonly number[],
): Numbers;
export function widened(
  numbers: Uint32Array | Float64Array,
  places: readonly number[],
): Uint32Array | Float64Array {
  if (places.length === 0) return numbers.slice();
  const length = numbers.length + places.length;
  const wide = numbers instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length);
  let from = 0;
  for (const [more, place] of [...places, numbers.length].entries()) {
    wide.set(numbers.subarray(from, place), from + more);
    from = place;
  }
  return wide;
}

function isThere(graph: TieGraph, { from, to }: Tie): boolean {
  const place = placeOf(graph, from, to);
  return place < (graph.starts[from + 1] ?? 0) && graph.others[place] === to;
}

/** `added` is in order. */
function laterStarts(starts: Uint32Array, added: readonly Tie[]): Uint32Array {
  const later = starts.slice();
  let next = 0;
  for (let person = 0; person + 1 < starts.length; person += 1) {
    while (added[next]?.from === person) next += 1;
    later[person + 1] = (starts[person + 1] ?? 0) + next;
  }
  return later;
}
