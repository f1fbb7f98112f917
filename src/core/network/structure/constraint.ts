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
 * Not from 0 to 1: with two or three contacts who know each other it exceeds 1 (Everett, Borgatti 2020, Social
 * Networks 62:50).
 * Cost: one person, Σ_{q ∈ contacts} degree(q); everybody, all triangles (triangles.ts).
 */
export function constraint(graph: MutualGraph, ego: number): number {
  return degree(graph, ego) === 0 ? Number.NaN : sumOf(constraintTerms(graph, ego));
}

/** c_ij for each contact of one person, in the order of its row. */
export function constraintTerms(graph: MutualGraph, ego: number): Float64Array {
  const { starts, others, weights } = graph;
  const start = starts[ego] ?? 0;
  const contacts = others.subarray(start, starts[ego + 1] ?? 0);
  const placeOf = new Map(Array.from(contacts, (contact, place) => [contact, place]));
  const total = rowTotal(graph, ego);
  const shares = weights.slice(start, start + contacts.length).map((weight) => weight / total);
  const reached = Float64Array.from(shares);
  for (const [place, contact] of contacts.entries()) {
    const perWeight = (shares[place] ?? 0) / rowTotal(graph, contact);
    for (let at = starts[contact] ?? 0; at < (starts[contact + 1] ?? 0); at++) {
      const target = placeOf.get(others[at] ?? 0);
      if (target !== undefined) reached[target] = (reached[target] ?? 0) + perWeight * (weights[at] ?? 0);
    }
  }
  return reached.map((sum) => sum * sum);
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
  return sumOf(weights.subarray(starts[person] ?? 0, starts[person + 1] ?? 0));
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
