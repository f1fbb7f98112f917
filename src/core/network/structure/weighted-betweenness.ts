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
  const search: Search = { graph, lengths, open: waitingRoom(graph) };
  for (let source = 0; source < size; source++) addFrom(search, source, through);
  return through.map((sum) => sum / 2);
}

type Search = { readonly graph: MutualGraph; readonly lengths: Float64Array; readonly open: Waiting };

function addFrom(search: Search, source: number, through: Float64Array): void {
  const { graph, lengths } = search;
  const { starts, others } = graph;
  const { order, distances, ways } = settleInOrder(search, source);
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
function settleInOrder({ graph, lengths, open }: Search, source: number): Settled {
  const { size, starts, others } = graph;
  const distances = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const ways = new Float64Array(size);
  const isSettled = new Uint8Array(size);
  const order: number[] = [];
  distances[source] = 0;
  ways[source] = 1;
  open.count = 0;
  push(open, source, 0);
  while (open.count > 0) {
    const person = pop(open);
    if (isSettled[person] === 1) continue;
    isSettled[person] = 1;
    order.push(person);
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const other = others[at] ?? 0;
      if (isSettled[other] === 1) continue;
      const reached = (distances[person] ?? 0) + (lengths[at] ?? 0);
      const known = distances[other] ?? 0;
      if (isSame(reached, known)) ways[other] = (ways[other] ?? 0) + (ways[person] ?? 0);
      else if (reached < known) {
        distances[other] = reached;
        ways[other] = ways[person] ?? 0;
        push(open, other, reached);
      }
    }
  }
  return { order, distances, ways };
}

function isSame(one: number, other: number): boolean {
  return one * SAME_LENGTH <= other && other * SAME_LENGTH <= one && other < Number.POSITIVE_INFINITY;
}

/** A binary heap in flat arrays, the nearest on top; with room for one entry per direction of a tie and the source. */
type Waiting = { readonly people: Uint32Array; readonly distances: Float64Array; count: number };

function waitingRoom({ others }: MutualGraph): Waiting {
  const room = others.length + 1;
  return { people: new Uint32Array(room), distances: new Float64Array(room), count: 0 };
}

function push(heap: Waiting, person: number, distance: number): void {
  const { people, distances } = heap;
  let at = heap.count++;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((distances[up] ?? 0) <= distance) break;
    people[at] = people[up] ?? 0;
    distances[at] = distances[up] ?? 0;
    at = up;
  }
  people[at] = person;
  distances[at] = distance;
}

function pop(heap: Waiting): number {
  const { people, distances } = heap;
  const top = people[0] ?? 0;
  const last = --heap.count;
  const distance = distances[last] ?? 0;
  let at = 0;
  for (let child = 1; child < last; child = 2 * at + 1) {
    if (child + 1 < last && (distances[child + 1] ?? 0) < (distances[child] ?? 0)) child += 1;
    if ((distances[child] ?? 0) >= distance) break;
    people[at] = people[child] ?? 0;
    distances[at] = distances[child] ?? 0;
    at = child;
  }
  people[at] = people[last] ?? 0;
  distances[at] = distance;
  return top;
}
