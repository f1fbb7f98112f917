import { degree, type MutualGraph } from './mutual-graph.ts';

/**
 * How deep in the thick of a network each person stands: the largest k such that the person belongs to a group in which
 * everybody knows at least k others of the group. 0 for somebody who knows nobody.
 *
 * Source: Seidman 1983, Social Networks 5:269; computed after Batagelj, Zaveršnik 2003, arXiv cs/0310049: people are taken
 * away in the order of the ties they have left. Cost: O(people + ties).
 */
export function cores(graph: MutualGraph): Uint32Array {
  const { size, starts, others } = graph;
  const left = new Uint32Array(size);
  for (let person = 0; person < size; person++) left[person] = degree(graph, person);
  const { order, placeOf, binStarts } = sortedByDegree(left);
  for (let at = 0; at < size; at++) {
    const person = order[at] ?? 0;
    const mine = left[person] ?? 0;
    for (let to = starts[person] ?? 0; to < (starts[person + 1] ?? 0); to++) {
      const other = others[to] ?? 0;
      const theirs = left[other] ?? 0;
      if (theirs <= mine) continue;
      // To the front of its bin, which then begins one later: one tie fewer without sorting.
      const front = binStarts[theirs] ?? 0;
      const swapped = order[front] ?? 0;
      const place = placeOf[other] ?? 0;
      order[place] = swapped;
      placeOf[swapped] = place;
      order[front] = other;
      placeOf[other] = front;
      binStarts[theirs] = front + 1;
      left[other] = theirs - 1;
    }
  }
  return left;
}

type Bins = {
  readonly order: Uint32Array;
  readonly placeOf: Uint32Array;
  /** Where the people with each number of ties begin in `order`. */
  readonly binStarts: Uint32Array;
};

function sortedByDegree(degrees: Uint32Array): Bins {
  const most = degrees.reduce((max, ties) => Math.max(max, ties), 0);
  const binStarts = new Uint32Array(most + 2);
  for (const ties of degrees) binStarts[ties + 1] = (binStarts[ties + 1] ?? 0) + 1;
  for (let ties = 1; ties < binStarts.length; ties++)
    binStarts[ties] = (binStarts[ties] ?? 0) + (binStarts[ties - 1] ?? 0);
  const next = Uint32Array.from(binStarts);
  const order = new Uint32Array(degrees.length);
  const placeOf = new Uint32Array(degrees.length);
  degrees.forEach((ties, person) => {
    const place = next[ties] ?? 0;
    next[ties] = place + 1;
    order[place] = person;
    placeOf[person] = place;
  });
  return { order, placeOf, binStarts };
}
