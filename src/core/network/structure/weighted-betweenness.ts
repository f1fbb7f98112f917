import type { MutualGraph } from './mutual-graph.ts';
import { bringForward, type NearestFirst, NOT_WAITING, nearestFirst, takeNearest } from './nearest-first.ts';

/**
 * How many shortest ways between two others lead through each person, where a strong tie is a short step.
 *
 *   C_B(v) = Σ_{s < t} σ_st(v) / σ_st        length of a tie = 1 / a_ij, unless another is named
 *
 * Not scaled. Two ways count as equally long when they differ by less than 10⁻¹² of their length, since sums of 1/a in
 * another order differ in the last digit; igraph is content with 10⁻¹⁰, networkx asks for the very same number.
 * Sources: Brandes 2001, Journal of Mathematical Sociology 25:163; 1/a as a length: Newman 2001, Physical Review E
 * 64:016132. Cost: O(people · (ties + people · log people)); nothing is allocated for each source.
 */
const LONGER = 1 + 1e-12;

export function weightedBetweenness(
  graph: MutualGraph,
  lengthOf: (weight: number) => number = (weight) => 1 / weight,
): Float64Array {
  const { size } = graph;
  const lengths = graph.weights.map(lengthOf);
  if (lengths.some((length) => !(length > 0))) throw new RangeError('a tie without length');
  const through = new Float64Array(size);
  const search: Search = {
    graph,
    lengths,
    waiting: nearestFirst(size),
    order: new Uint32Array(size),
    distances: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    ways: new Float64Array(size),
    dependency: new Float64Array(size),
    before: new Uint32Array(lengths.length),
    ends: new Uint32Array(size),
  };
  for (let source = 0; source < size; source++) addFrom(search, source, through);
  return through.map((sum) => sum / 2);
}

type Search = {
  readonly graph: MutualGraph;
  readonly lengths: Float64Array;
  readonly waiting: NearestFirst;
  /** People in the order of their distance. */
  readonly order: Uint32Array;
  /** Infinite for whoever is not met yet, and again for everybody once a source is done. */
  readonly distances: Float64Array;
  /** σ_sv */
  readonly ways: Float64Array;
  /** δ_s(v) */
  readonly dependency: Float64Array;
  /** Who stands last before a person on the shortest ways: from the start of the person's row of ties to `ends`. */
  readonly before: Uint32Array;
  readonly ends: Uint32Array;
};

function addFrom(search: Search, source: number, through: Float64Array): void {
  const { graph, order, distances, ways, dependency, before, ends } = search;
  const met = settleInOrder(search, source);
  for (let at = met - 1; at > 0; at--) {
    const person = order[at] ?? 0;
    const behind = dependency[person] ?? 0;
    through[person] = (through[person] ?? 0) + behind;
    const perWay = (1 + behind) / (ways[person] ?? 1);
    for (let from = graph.starts[person] ?? 0, end = ends[person] ?? 0; from < end; from++) {
      const other = before[from] ?? 0;
      dependency[other] = (dependency[other] ?? 0) + (ways[other] ?? 0) * perWay;
    }
    distances[person] = Number.POSITIVE_INFINITY;
  }
  distances[source] = Number.POSITIVE_INFINITY;
}

/** Dijkstra 1959, Numerische Mathematik 1:269. How many were met. */
function settleInOrder(search: Search, source: number): number {
  const { waiting, order, distances, ways, dependency, graph, ends } = search;
  distances[source] = 0;
  ways[source] = 1;
  ends[source] = graph.starts[source] ?? 0;
  bringForward(waiting, source, 0);
  let met = 0;
  while (waiting.count > 0) {
    const person = takeNearest(waiting);
    order[met++] = person;
    dependency[person] = 0;
    lookAround(search, person);
  }
  return met;
}

function lookAround(search: Search, person: number): void {
  const { graph, lengths, waiting, distances, ways, before, ends } = search;
  const { starts, others } = graph;
  const here = distances[person] ?? 0;
  const mine = ways[person] ?? 0;
  for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) {
    const other = others[at] ?? 0;
    const reached = here + (lengths[at] ?? 0);
    const known = distances[other] ?? 0;
    if (reached > known * LONGER) continue;
    if (reached * LONGER < known) {
      distances[other] = reached;
      ways[other] = 0;
      ends[other] = starts[other] ?? 0;
      bringForward(waiting, other, reached);
    } else if (waiting.places[other] === NOT_WAITING) continue;
    const last = ends[other] ?? 0;
    before[last] = person;
    ends[other] = last + 1;
    ways[other] = (ways[other] ?? 0) + mine;
  }
}
