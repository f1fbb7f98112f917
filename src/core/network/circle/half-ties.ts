import type { TieGraph } from '../tie-graph.ts';
import { firstOrder, stableOrder } from './stable-order.ts';

/** Ties that both sides hold alike, each once and in any order. */
export type HalfTies = {
  readonly ones: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
};

export type HalfTie = { readonly one: number; readonly other: number; readonly weight: number };

export function halfTies(ties: readonly HalfTie[]): HalfTies {
  return {
    ones: Uint32Array.from(ties, ({ one }) => one),
    others: Uint32Array.from(ties, ({ other }) => other),
    weights: Float64Array.from(ties, ({ weight }) => weight),
  };
}

/**
 * The graph in which each tie stands with both of its people at the same weight; what several lists tell of one tie is
 * added in their order. Ties of weight 0 and ties with oneself are left out. Cost: O(ties + people), for a million.
 */
export function evenGraph(size: number, lists: readonly HalfTies[]): TieGraph {
  const all = bothWays(lists);
  for (const other of all.others) if (other >= size) throw new RangeError(`person ${other} among ${size}`);
  const order = stableOrder(stableOrder(firstOrder(all.ones.length), all.others, size), all.ones, size);
  const starts = new Uint32Array(size + 1);
  const others = new Uint32Array(order.length);
  const weights = new Float64Array(order.length);
  let kept = 0;
  let before = -1;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const one = all.ones[place] ?? 0;
    const other = all.others[place] ?? 0;
    if (one !== before || others[kept - 1] !== other) {
      others[kept] = other;
      kept += 1;
      before = one;
      starts[one + 1] = kept;
    }
    weights[kept - 1] = (weights[kept - 1] ?? 0) + (all.weights[place] ?? 0);
  }
  for (let one = 1; one <= size; one += 1) starts[one] = Math.max(starts[one] ?? 0, starts[one - 1] ?? 0);
  return { size, starts, others: others.slice(0, kept), weights: weights.slice(0, kept) };
}

/** w_ij; 0 where nothing is known. Cost: O(log of the ties of one person). */
export function weightBetween(graph: TieGraph, one: number, other: number): number {
  const place = placeOf(graph, one, other);
  return graph.others[place] === other && place < (graph.starts[one + 1] ?? 0)
    ? (graph.weights[place] ?? 0)
    : 0;
}

/** Where `other` stands in the row of `one`, or where it would. */
export function placeOf(graph: TieGraph, one: number, other: number): number {
  let low = graph.starts[one] ?? 0;
  let high = graph.starts[one + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((graph.others[middle] ?? 0) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bothWays(lists: readonly HalfTies[]): HalfTies {
  const length = lists.reduce((sum, { weights }) => sum + weights.length, 0) * 2;
  const ones = new Uint32Array(length);
  const others = new Uint32Array(length);
  const weights = new Float64Array(length);
  let to = 0;
  for (const list of lists) {
    for (let at = 0; at < list.weights.length; at += 1) {
      const weight = list.weights[at] ?? 0;
      const one = list.ones[at] ?? 0;
      const other = list.others[at] ?? 0;
      if (!(weight > 0) || one === other) continue;
      ones[to] = ones[to + 1] = one;
      others[to] = others[to + 1] = other;
      ones[to + 1] = other;
      others[to + 1] = one;
      weights[to] = weights[to + 1] = weight;
      to += 2;
    }
  }
  return { ones: ones.subarray(0, to), others: others.subarray(0, to), weights: weights.subarray(0, to) };
}
