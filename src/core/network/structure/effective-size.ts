import type { Reason } from '../reason.ts';
import { degree, type MutualGraph, shareOfTies } from './mutual-graph.ts';
import { forEachTriangle } from './triangles.ts';

/**
 * How many separate sources a person's contacts are: those who know each other tell the same news.
 *
 *   p_ij = a_ij / Σ_q a_iq      m_jq = a_jq / max_k a_jk      r_ij = Σ_{q ≠ i,j} p_iq m_jq      ES_i = Σ_j (1 − r_ij)
 *
 * efficiency = ES_i / N_i, N_i the number of contacts. q runs over the contacts of i, k over all that j knows, i included.
 * Source: Burt 1992, Structural Holes, ch. 2. The same numbers as networkx's `effective_size` with a weight named on an
 * undirected graph, or on a directed one; igraph has no such measure. With all weights alike it is Borgatti's n − 2t/n
 * (Borgatti 1997, Connections 20(1):35), t ties among n contacts; networkx takes that whenever no weight is named.
 * Somebody without contacts has none: NaN.
 * Cost: one person, O(people) + Σ_{j ∈ contacts} degree(j); everybody, all triangles (triangles.ts).
 */
export function effectiveSize(graph: MutualGraph, ego: number): number {
  const contacts = degree(graph, ego);
  return contacts === 0 ? Number.NaN : contacts - redundancyTerms(graph, ego).reduce((sum, r) => sum + r, 0);
}

/** ES of everybody at once. */
export function effectiveSizes(graph: MutualGraph): Float64Array {
  const shares = shareOfTies(graph);
  const marginal = marginalStrengths(graph);
  const redundant = new Float64Array(shares.length);
  const add = (ij: number, iq: number, jq: number): void => {
    redundant[ij] = (redundant[ij] ?? 0) + (shares[iq] ?? 0) * (marginal[jq] ?? 0);
  };
  forEachTriangle(graph, {
    visit(ab, ba, ac, ca, bc, cb) {
      add(ab, ac, bc);
      add(ac, ab, cb);
      add(ba, bc, ac);
      add(bc, ba, ca);
      add(ca, cb, ab);
      add(cb, ca, ba);
    },
  });
  const { size, starts } = graph;
  const sizes = new Float64Array(size);
  for (let ego = 0; ego < size; ego++) {
    const [start, end] = [starts[ego] ?? 0, starts[ego + 1] ?? 0];
    let sum = start === end ? Number.NaN : end - start;
    for (let at = start; at < end; at++) sum -= redundant[at] ?? 0;
    sizes[ego] = sum;
  }
  return sizes;
}

/** r_ij for each contact of one person, in the order of its row. */
function redundancyTerms(graph: MutualGraph, ego: number): Float64Array {
  const { starts, others, weights } = graph;
  const [start, end] = [starts[ego] ?? 0, starts[ego + 1] ?? 0];
  const mine = weights.subarray(start, end);
  const total = mine.reduce((sum, weight) => sum + weight, 0);
  const shareWith = new Float64Array(graph.size);
  for (let at = start; at < end; at++) shareWith[others[at] ?? 0] = (weights[at] ?? 0) / total;
  return mine.map((_, place) => {
    const contact = others[start + place] ?? 0;
    let [known, strongest] = [0, 0];
    for (let at = starts[contact] ?? 0; at < (starts[contact + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0;
      known += (shareWith[others[at] ?? 0] ?? 0) * weight;
      if (weight > strongest) strongest = weight;
    }
    return known / strongest;
  });
}

/** Borgatti's shortcut for ties that are only there or not: t ties among n contacts. */
export function binaryEffectiveSize(contacts: number, tiesAmongThem: number): number {
  return contacts === 0 ? Number.NaN : contacts - (2 * tiesAmongThem) / contacts;
}

/** What the contacts are, and what they lose in sources because they know each other; both add up to ES. */
export function explainEffectiveSize(contacts: number, size: number): readonly Reason[] {
  if (contacts === 0) return [];
  const many = contacts === 1 ? 'one person' : `${contacts} people`;
  const overlap = size - contacts;
  return [
    { says: `You are in touch with ${many}.`, amount: contacts },
    {
      says:
        overlap > -0.05
          ? 'None of them would tell you what another tells you.'
          : `Because they know each other, they are worth about ${size.toFixed(1)} separate sources of news.`,
      amount: overlap,
    },
  ];
}

/** m_jq beside each tie. */
function marginalStrengths({ size, starts, weights }: MutualGraph): Float64Array {
  const marginal = new Float64Array(weights.length);
  for (let person = 0; person < size; person++) {
    const [start, end] = [starts[person] ?? 0, starts[person + 1] ?? 0];
    let strongest = 0;
    for (let at = start; at < end; at++) strongest = Math.max(strongest, weights[at] ?? 0);
    for (let at = start; at < end; at++) marginal[at] = (weights[at] ?? 0) / strongest;
  }
  return marginal;
}
