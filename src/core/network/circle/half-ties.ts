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
 * The rows of the graph with each tie only at its lower number; what is told twice is added, ties of weight 0 and with
 * oneself are left out. Cost: O(ties + people).
 */
export function halfGraph(size: number, { ones, others, weights }: HalfTies): TieGraph {
  for (const person of [ones, others].flatMap((people) => people.find((one) => one >= size) ?? []))
    throw new RangeError(`person ${person} among ${size}`);
  const lows = ones.map((one, at) => Math.min(one, others[at] ?? 0));
  const highs = ones.map((one, at) => Math.max(one, others[at] ?? 0));
  const order = stableOrder(stableOrder(firstOrder(lows.length), highs, size), lows, size);
  const starts = new Uint32Array(size + 1);
  const keptHighs = new Uint32Array(lows.length);
  const sums = new Float64Array(lows.length);
  let kept = 0;
  let before = -1;
  for (const at of order) {
    const [low, high, weight] = [lows[at] ?? 0, highs[at] ?? 0, weights[at] ?? 0];
    if (low === high || !(weight > 0)) continue;
    if (low !== before || keptHighs[kept - 1] !== high) {
      keptHighs[kept] = high;
      kept += 1;
      before = low;
      starts[low + 1] = kept;
    }
    sums[kept - 1] = (sums[kept - 1] ?? 0) + weight;
  }
  for (let low = 1; low <= size; low += 1) starts[low] = Math.max(starts[low] ?? 0, starts[low - 1] ?? 0);
  return { size, starts, others: keptHighs.slice(0, kept), weights: sums.slice(0, kept) };
}

/** Every tie of either, the weights added. Both are halves or both whole. Cost: O(ties + people). */
export function sumOfGraphs(one: TieGraph, other: TieGraph): TieGraph {
  if (other.others.length === 0) return one;
  const starts = new Uint32Array(one.size + 1);
  const others = new Uint32Array(one.others.length + other.others.length);
  const weights = new Float64Array(others.length);
  let kept = 0;
  eachTie(one, other, (person, known, weight) => {
    others[kept] = known;
    weights[kept] = weight;
    kept += 1;
    starts[person + 1] = kept;
  });
  for (let person = 0; person < one.size; person += 1)
    starts[person + 1] = Math.max(starts[person + 1] ?? 0, starts[person] ?? 0);
  return { size: one.size, starts, others: cut(others, kept), weights: cut(weights, kept) };
}

const MOST_LEFT_OVER = 1 / 16;

/** The first of the numbers; in the same memory where little of it is left over. */
export function cut<Numbers extends Uint32Array | Float64Array>(numbers: Numbers, length: number): Numbers;
export function cut(numbers: Uint32Array | Float64Array, length: number): Uint32Array | Float64Array {
  const isNear = numbers.length - length <= numbers.length * MOST_LEFT_OVER;
  return isNear ? numbers.subarray(0, length) : numbers.slice(0, length);
}

/**
 * From two half graphs the whole one, in which each tie of either stands with both of its people, the weights added.
 * Gone through twice and never added up in between, which would be another graph in memory. Cost: O(ties + people).
 */
export function evenGraph(half: TieGraph, more: TieGraph = noTies(half.size)): TieGraph {
  const { size } = half;
  const starts = new Uint32Array(size + 1);
  eachTie(half, more, (low, high) => {
    starts[low + 1] = (starts[low + 1] ?? 0) + 1;
    starts[high + 1] = (starts[high + 1] ?? 0) + 1;
  });
  for (let person = 0; person < size; person += 1)
    starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  const next = starts.slice(0, size);
  const others = new Uint32Array(starts[size] ?? 0);
  const weights = new Float64Array(others.length);
  // In the order of the lower numbers, so that each row gets the lower others before it gets the higher ones.
  eachTie(half, more, (low, high, weight) => {
    const [here, there] = [next[low] ?? 0, next[high] ?? 0];
    others[here] = high;
    others[there] = low;
    weights[here] = weight;
    weights[there] = weight;
    next[low] = here + 1;
    next[high] = there + 1;
  });
  return { size, starts, others, weights };
}

export function noTies(size: number): TieGraph {
  return {
    size,
    starts: new Uint32Array(size + 1),
    others: new Uint32Array(0),
    weights: new Float64Array(0),
  };
}

/** Beyond every number. */
const NOBODY = 2 ** 32 - 1;

/** Row by row, and within a row in rising order; a tie that both have comes once. */
function eachTie(
  one: TieGraph,
  other: TieGraph,
  visit: (person: number, other: number, weight: number) => void,
): void {
  for (let person = 0; person < one.size; person += 1) {
    let left = one.starts[person] ?? 0;
    let right = other.starts[person] ?? 0;
    const leftEnd = one.starts[person + 1] ?? 0;
    const rightEnd = other.starts[person + 1] ?? 0;
    while (left < leftEnd || right < rightEnd) {
      const mine = left < leftEnd ? (one.others[left] ?? 0) : NOBODY;
      const theirs = right < rightEnd ? (other.others[right] ?? 0) : NOBODY;
      let weight = 0;
      if (mine <= theirs) weight += one.weights[left++] ?? 0;
      if (theirs <= mine) weight += other.weights[right++] ?? 0;
      visit(person, mine < theirs ? mine : theirs, weight);
    }
  }
}

/** w_ij; 0 where nothing is known. Cost: O(log of the ties of one person). */
export function weightBetween(graph: TieGraph, one: number, other: number): number {
  const place = placeOf(graph, one, other);
  const isThere = place < (graph.starts[one + 1] ?? 0) && graph.others[place] === other;
  return isThere ? (graph.weights[place] ?? 0) : 0;
}

/** Where `other` stands in the row of `one`, or where it would. */
function placeOf(graph: TieGraph, one: number, other: number): number {
  let low = graph.starts[one] ?? 0;
  let high = graph.starts[one + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((graph.others[middle] ?? 0) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}
