import type { MutualGraph } from './mutual-graph.ts';

/**
 * How many shortest ways between two others lead through each person.
 *
 *   C_B(v) = Σ_{s < t} σ_st(v) / σ_st        δ_s(v) = σ_sv Σ_{w behind v} (1 + δ_s(w)) / σ_sw        C_B = ½ Σ_s δ_s
 *
 * σ_st number of shortest ways from s to t, σ_st(v) of those that pass v. Every tie is one step here; weights count in
 * weighted-betweenness.ts. Not scaled: the same numbers as igraph's `betweenness` and networkx's with normalized=False.
 * Source: Brandes 2001, Journal of Mathematical Sociology 25:163. Cost: O(people · ties).
 *
 * People are taken ring by ring around the source. A tie leads to the same ring or a neighbouring one, so sums over whole
 * rows of ties are right, without asking at each tie where it leads, as long as a ring is told only once all of it is
 * known. The ties of the last ring, behind which is nobody, are not looked at.
 */
export function betweenness(
  graph: MutualGraph,
  sources: Iterable<number> = graph.starts.keys(),
): Float64Array {
  const { size } = graph;
  const through = new Float64Array(size);
  const search: Search = {
    graph,
    order: new Uint32Array(size),
    rings: new Uint32Array(size + 1),
    reachable: new Uint32Array(size),
    arrivals: new Float64Array(size),
    ways: new Float64Array(size),
    behind: new Float64Array(size),
    shares: new Float64Array(size),
  };
  // The starts are one longer than the people.
  for (const source of sources) if (source < size) addFrom(search, source, through);
  return through.map((sum) => sum / 2);
}

type Search = {
  readonly graph: MutualGraph;
  /** People in the order of their distance. */
  readonly order: Uint32Array;
  /** Where in the order the people of each distance start, and at last where they end. */
  readonly rings: Uint32Array;
  /** How many can be met from a person, themselves included; 0 until somebody they can meet was a source. */
  readonly reachable: Uint32Array;
  /**
   * Ways that lead to a person from the ring before, and later, which no longer matters, from their own and the next;
   * 0 for whoever is not met yet.
   */
  readonly arrivals: Float64Array;
  /** σ_sv */
  readonly ways: Float64Array;
  /** δ_s(v) / σ_sv */
  readonly behind: Float64Array;
  /** (1 + δ_s(v)) / σ_sv of whole rings, 0 for those nearer. */
  readonly shares: Float64Array;
};

function addFrom(search: Search, source: number, through: Float64Array): void {
  const { order, rings, ways, behind } = search;
  const last = meetByRings(search, source);
  const met = rings[last + 1] ?? 0;
  tellRing(search, last);
  for (let ring = last - 1; ring > 0; ring--) {
    for (let at = rings[ring] ?? 0, end = rings[ring + 1] ?? 0; at < end; at++) {
      const person = order[at] ?? 0;
      const sum = sharesBehind(search, person);
      behind[person] = sum;
      through[person] = (through[person] ?? 0) + (ways[person] ?? 0) * sum;
    }
    tellRing(search, ring);
  }
  forget(search, met);
}

function tellRing({ order, rings, ways, behind, shares }: Search, ring: number): void {
  for (let at = rings[ring] ?? 0, end = rings[ring + 1] ?? 0; at < end; at++) {
    const person = order[at] ?? 0;
    shares[person] = 1 / (ways[person] ?? 1) + (behind[person] ?? 0);
  }
}

function sharesBehind({ graph, shares }: Search, person: number): number {
  const { starts, others } = graph;
  let sum = 0;
  for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++)
    sum += shares[others[at] ?? 0] ?? 0;
  return sum;
}

function forget({ order, reachable, arrivals, behind, shares }: Search, met: number): void {
  for (let at = 0; at < met; at++) {
    const person = order[at] ?? 0;
    reachable[person] = met;
    arrivals[person] = 0;
    behind[person] = 0;
    shares[person] = 0;
  }
}

/** The number of the last ring; the source alone is ring 0. */
function meetByRings(search: Search, source: number): number {
  const { order, rings, reachable, arrivals, ways } = search;
  order[0] = source;
  arrivals[source] = 1;
  rings[1] = 1;
  for (let ring = 0; ; ring++) {
    const [start, end] = [rings[ring] ?? 0, rings[ring + 1] ?? 0];
    for (let at = start; at < end; at++) ways[order[at] ?? 0] = arrivals[order[at] ?? 0] ?? 0;
    if (end === reachable[source]) return ring;
    let met = end;
    for (let at = start; at < end; at++) met = lookAround(search, order[at] ?? 0, met);
    if (met === end) return ring;
    rings[ring + 2] = met;
  }
}

/** How many are met after it. */
function lookAround({ graph, order, arrivals, ways }: Search, person: number, before: number): number {
  const { starts, others } = graph;
  const mine = ways[person] ?? 0;
  let met = before;
  for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) {
    const other = others[at] ?? 0;
    const arrived = arrivals[other] ?? 0;
    arrivals[other] = arrived + mine;
    if (arrived === 0) order[met++] = other;
  }
  return met;
}
