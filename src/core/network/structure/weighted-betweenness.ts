import type { MutualGraph } from './mutual-graph.ts';

/**
 * How many shortest ways between two others lead through each person, where a strong tie is a short step.
 *
 *   C_B(v) = Σ_{s < t} σ_st(v) / σ_st        length of a tie = 1 / a_ij, unless another is named
 *
 * Not scaled. Two ways count as equally long when they differ by less than 10⁻¹² of their length, since sums of 1/a in
 * another order differ in the last digit; networkx asks for the very same number, so there whole lengths are compared.
 * Sources: Brandes 2001, Journal of Mathematical Sociology 25:163; 1/a as a length: Newman 2001, Physical Review E
 * 64:016132. Cost: O(people · ties · log ties).
 */
const SAME_LENGTH = 1 - 1e-12;

export function weightedBetweenness(
  graph: MutualGraph,
  lengthOf: (weight: number) => number = (weight) => 1 / weight,
): Float64Array {
  const { size } = graph;
  const lengths = graph.weights.map(lengthOf);
  if (lengths.some((length) => !(length > 0))) throw new RangeError('a tie without length');
  const through = new Float64Array(size);
  for (let source = 0; source < size; source++) addFrom(graph, lengths, source, through);
  return through.map((sum) => sum / 2);
}

function addFrom(graph: MutualGraph, lengths: Float64Array, source: number, through: Float64Array): void {
  const { starts, others } = graph;
  const { order, distances, ways } = settleInOrder(graph, lengths, source);
  const dependency = new Float64Array(graph.size);
  for (const person of order.reverse()) {
    const behind = dependency[person] ?? 0;
    if (person !== source) through[person] = (through[person] ?? 0) + behind;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      if (!isSame((distances[other] ?? 0) + (lengths[at] ?? 0), distances[person] ?? 0)) continue;
      dependency[other] =
        (dependency[other] ?? 0) + ((ways[other] ?? 0) / (ways[person] ?? 1)) * (1 + behind);
    }
  }
}

type Settled = { readonly order: number[]; readonly distances: Float64Array; readonly ways: Float64Array };

/** Dijkstra 1959, Numerische Mathematik 1:269. */
function settleInOrder(
  { size, starts, others }: MutualGraph,
  lengths: Float64Array,
  source: number,
): Settled {
  const distances = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const ways = new Float64Array(size);
  const isSettled = new Uint8Array(size);
  const order: number[] = [];
  const open: Waiting[] = [];
  distances[source] = 0;
  ways[source] = 1;
  push(open, { person: source, distance: 0 });
  for (let nearest = pop(open); nearest !== undefined; nearest = pop(open)) {
    const { person, distance } = nearest;
    if (isSettled[person] === 1) continue;
    isSettled[person] = 1;
    order.push(person);
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      if (isSettled[other] === 1) continue;
      const reached = distance + (lengths[at] ?? 0);
      const known = distances[other] ?? 0;
      if (isSame(reached, known)) ways[other] = (ways[other] ?? 0) + (ways[person] ?? 0);
      else if (reached < known) {
        distances[other] = reached;
        ways[other] = ways[person] ?? 0;
        push(open, { person: other, distance: reached });
      }
    }
  }
  return { order, distances, ways };
}

function isSame(one: number, other: number): boolean {
  return one * SAME_LENGTH <= other && other * SAME_LENGTH <= one && other < Number.POSITIVE_INFINITY;
}

type Waiting = { readonly person: number; readonly distance: number };

/** A binary heap, the nearest on top. */
function push(heap: Waiting[], added: Waiting): void {
  let at = heap.push(added) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (parent === undefined || parent.distance <= added.distance) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = added;
}

function pop(heap: Waiting[]): Waiting | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const isRight = right !== undefined && left !== undefined && right.distance < left.distance;
    const child = isRight ? right : left;
    if (child === undefined || child.distance >= last.distance) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = last;
  return top;
}
