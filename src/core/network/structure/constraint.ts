import { degree, type MutualGraph, shareOfTies } from './mutual-graph.ts';
import { forEachTriangle } from './triangles.ts';

/**
 * How far a person's contacts know each other, so that all ways lead through the same few people.
 *
 *   p_ij = a_ij / Σ_q a_iq        c_ij = (p_ij + Σ_{q ≠ i,j} p_iq p_qj)²        C_i = Σ_j c_ij
 *
 * j runs over the contacts of i only. p_qj is the share in all that q has, the tie with i included.
 * Source: Burt 1992, Structural Holes, ch. 2; the same numbers as igraph's `constraint` and networkx's `constraint`, which
 * also add both directions. UCINET can keep to the ties within the ego network, which gives other p_qj: for that, measure
 * a graph of ego and contacts only. Somebody without contacts has no constraint: NaN, as with both peers.
 * Not from 0 to 1: two contacts who know each other, all ties alike, give 2 (1/2 + 1/4)² = 1.125 (on its range: Everett,
 * Borgatti 2020, Social Networks 62:50).
 * Cost: one person, O(people) + Σ_{q ∈ contacts} degree(q); everybody, all triangles (triangles.ts).
 */
export function constraint(graph: MutualGraph, ego: number): number {
  return degree(graph, ego) === 0
    ? Number.NaN
    : constraintTerms(graph, ego).reduce((sum, term) => sum + term, 0);
}

/** c_ij for each contact of one person, in the order of its row. */
export function constraintTerms(graph: MutualGraph, ego: number): Float64Array {
  const { starts, others, weights } = graph;
  const [start, end] = [starts[ego] ?? 0, starts[ego + 1] ?? 0];
  const placeOf = new Int32Array(graph.size).fill(-1);
  for (let at = start; at < end; at++) placeOf[others[at] ?? 0] = at - start;
  const total = rowTotal(graph, ego);
  const reached = weights.slice(start, end);
  for (let at = start; at < end; at++) {
    const contact = others[at] ?? 0;
    const perWeight = (weights[at] ?? 0) / rowTotal(graph, contact);
    for (let to = starts[contact] ?? 0, last = starts[contact + 1] ?? 0; to < last; to++) {
      const target = placeOf[others[to] ?? 0] ?? -1;
      if (target >= 0) reached[target] = (reached[target] ?? 0) + perWeight * (weights[to] ?? 0);
    }
  }
  for (let place = 0; place < reached.length; place++) reached[place] = ((reached[place] ?? 0) / total) ** 2;
  return reached;
}

/** C of everybody at once. */
export function constraints(graph: MutualGraph): Float64Array {
  const shares = shareOfTies(graph);
  const reached = Float64Array.from(shares);
  const add = (ij: number, iq: number, qj: number): void => {
    reached[ij] = (reached[ij] ?? 0) + (shares[iq] ?? 0) * (shares[qj] ?? 0);
  };
  forEachTriangle(graph, {
    visit(ab, ba, ac, ca, bc, cb) {
      add(ab, ac, cb);
      add(ac, ab, bc);
      add(ba, bc, ca);
      add(bc, ba, ac);
      add(ca, cb, ba);
      add(cb, ca, ab);
    },
  });
  return squaredSums(graph, reached);
}

function squaredSums({ size, starts }: MutualGraph, reached: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let ego = 0; ego < size; ego++) {
    const [start, end] = [starts[ego] ?? 0, starts[ego + 1] ?? 0];
    let sum = start === end ? Number.NaN : 0;
    for (let at = start; at < end; at++) sum += (reached[at] ?? 0) ** 2;
    sums[ego] = sum;
  }
  return sums;
}

function rowTotal({ starts, weights }: MutualGraph, person: number): number {
  let total = 0;
  for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) total += weights[at] ?? 0;
  return total;
}
