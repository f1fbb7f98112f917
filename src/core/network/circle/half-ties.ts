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

/**
 * Every tie of either, the weights added. Both are halves or both whole. Cost: O(ties + people), and hardly more than a
 * copy where `other` has few rows.
 */
export function sumOfGraphs(one: TieGraph, other: TieGraph): TieGraph {
  if (other.others.length === 0) return one;
  const { size } = one;
  const most = one.others.length + other.others.length;
  const sum = {
    size,
    starts: new Uint32Array(size + 1),
    others: new Uint32Array(most),
    weights: new Float64Array(most),
  };
  let kept = 0;
  for (let person = 0; person < size; ) {
    if (other.starts[person] === other.starts[person + 1]) {
      const next = nextWithTies(other, person);
      kept = copyRows(one, sum, { person, next, kept });
      person = next;
    } else {
      kept = joinRows(one, other, sum, { person, kept });
      person += 1;
    }
  }
  return { ...sum, others: cut(sum.others, kept), weights: cut(sum.weights, kept) };
}

/** The next person who has a tie, or one more than there are. */
function nextWithTies({ size, starts }: TieGraph, from: number): number {
  let person = from;
  while (person < size && starts[person] === starts[person + 1]) person += 1;
  return person;
}

function copyRows(
  from: TieGraph,
  to: TieGraph,
  { person, next, kept }: { person: number; next: number; kept: number },
): number {
  const [start, end] = [from.starts[person] ?? 0, from.starts[next] ?? 0];
  to.others.set(from.others.subarray(start, end), kept);
  to.weights.set(from.weights.subarray(start, end), kept);
  for (let one = person; one < next; one += 1)
    to.starts[one + 1] = (from.starts[one + 1] ?? 0) + kept - start;
  return kept + end - start;
}

/** Beyond every number. */
const NOBODY = 2 ** 32 - 1;

function joinRows(
  one: TieGraph,
  other: TieGraph,
  sum: TieGraph,
  { person, kept }: { person: number; kept: number },
): number {
  let left = one.starts[person] ?? 0;
  let right = other.starts[person] ?? 0;
  const leftEnd = one.starts[person + 1] ?? 0;
  const rightEnd = other.starts[person + 1] ?? 0;
  let end = kept;
  while (left < leftEnd || right < rightEnd) {
    const mine = left < leftEnd ? (one.others[left] ?? 0) : NOBODY;
    const theirs = right < rightEnd ? (other.others[right] ?? 0) : NOBODY;
    let weight = 0;
    if (mine <= theirs) weight += one.weights[left++] ?? 0;
    if (theirs <= mine) weight += other.weights[right++] ?? 0;
    sum.others[end] = mine < theirs ? mine : theirs;
    sum.weights[end] = weight;
    end += 1;
  }
  sum.starts[person + 1] = end;
  return end;
}

const MOST_LEFT_OVER = 1 / 16;

/** The first of the numbers; in the same memory where little of it is left over. */
export function cut<Numbers extends Uint32Array | Float64Array>(numbers: Numbers, length: number): Numbers;
export function cut(numbers: Uint32Array | Float64Array, length: number): Uint32Array | Float64Array {
  const isNear = numbers.length - length <= numbers.length * MOST_LEFT_OVER;
  return isNear ? numbers.subarray(0, length) : numbers.slice(0, length);
}

/** From a half graph the whole one, in which each tie stands with both of its people. Cost: O(ties + people). */
export function evenGraph({ size, starts, others, weights }: TieGraph): TieGraph {
  const ends = new Uint32Array(size + 1);
  for (const high of others) ends[high + 1] = (ends[high + 1] ?? 0) + 1;
  for (let person = 0; person < size; person += 1) {
    const own = (starts[person + 1] ?? 0) - (starts[person] ?? 0);
    ends[person + 1] = (ends[person + 1] ?? 0) + (ends[person] ?? 0) + own;
  }
  const next = ends.slice(0, size);
  const both = new Uint32Array(2 * others.length);
  const values = new Float64Array(2 * others.length);
  // In the order of the lower numbers, so that each row gets the lower others before it gets the higher ones.
  for (let low = 0; low < size; low += 1) {
    for (let at = starts[low] ?? 0; at < (starts[low + 1] ?? 0); at += 1) {
      const high = others[at] ?? 0;
      const [here, there] = [next[low] ?? 0, next[high] ?? 0];
      both[here] = high;
      both[there] = low;
      values[here] = values[there] = weights[at] ?? 0;
      next[low] = here + 1;
      next[high] = there + 1;
    }
  }
  return { size, starts: ends, others: both, weights: values };
}

/** w_ij; 0 where nothing is known. Cost: O(log of the ties of one person). */
export function weightBetween(graph: TieGraph, one: number, other: number): number {
  const place = placeOf(graph, one, other);
  const isThere = place < (graph.starts[one + 1] ?? 0) && graph.others[place] === other;
  return isThere ? (graph.weights[place] ?? 0) : 0;
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
