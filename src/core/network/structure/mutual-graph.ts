import type { TieGraph } from '../tie-graph.ts';

/**
 * A graph of ties in which both rows of a tie hold the same weight, what the two give each other together:
 *
 *   a_ij = a_ji = w_ij + w_ji
 *
 * The measures of structure are defined on a_ij (Burt 1992, Structural Holes, Harvard University Press); ties between
 * which nothing passes are left out. The weights have to be finite and not below 0.
 * Cost: O(people + ties), in one pass: rows are sorted, so the row of j meets its partners i in rising order.
 */
export type MutualGraph = TieGraph & { readonly __brand: 'MutualGraph' };

export function mutualGraph(graph: TieGraph): MutualGraph {
  const weights = mutualWeights(graph);
  let kept = 0;
  for (const weight of weights) if (weight > 0) kept += 1;
  const mutual = kept === weights.length ? { ...graph, weights } : withoutEmptyTies(graph, weights, kept);
  return mutual as MutualGraph;
}

function withoutEmptyTies({ size, starts, others }: TieGraph, weights: Float64Array, kept: number): TieGraph {
  const next = {
    starts: new Uint32Array(size + 1),
    others: new Uint32Array(kept),
    weights: new Float64Array(kept),
  };
  let end = 0;
  for (let person = 0; person < size; person++) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0;
      if (weight === 0) continue;
      next.others[end] = others[at] ?? 0;
      next.weights[end++] = weight;
    }
    next.starts[person + 1] = end;
  }
  return { size, ...next };
}

/** Number of ties of one person. */
export function degree({ starts }: TieGraph, person: number): number {
  return (starts[person + 1] ?? 0) - (starts[person] ?? 0);
}

/** p_ij = a_ij / Σ_q a_iq beside each tie: the share of all that i has which goes to j. */
export function shareOfTies({ size, starts, weights }: MutualGraph): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let person = 0; person < size; person++) {
    const [start, end] = [starts[person] ?? 0, starts[person + 1] ?? 0];
    let total = 0;
    for (let at = start; at < end; at++) total += weights[at] ?? 0;
    for (let at = start; at < end; at++) shares[at] = (weights[at] ?? 0) / total;
  }
  return shares;
}

function mutualWeights({ size, starts, others, weights }: TieGraph): Float64Array {
  const cursors = Uint32Array.from(starts);
  const sums = new Float64Array(others.length);
  for (let person = 0; person < size; person++) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      const back = cursors[other] ?? 0;
      cursors[other] = back + 1;
      const sum = (weights[at] ?? 0) + (weights[back] ?? 0);
      if (!(sum >= 0 && sum < Number.POSITIVE_INFINITY))
        throw new RangeError(`a tie ${person} – ${other} that weighs ${sum}`);
      sums[at] = sum;
    }
  }
  return sums;
}
