import type { TieGraph } from '../tie-graph.ts';

/**
 * Single people and single ties without whom a network falls apart.
 *
 * On a walk into the depth, low(v) is the earliest person that v's branch reaches by one tie back. A branch of v with
 * low ≥ the time of v hangs on v alone; one with low > the time of v hangs on the tie to it alone.
 * Source: Hopcroft, Tarjan 1973, Communications of the ACM 16:372; Tarjan 1972, SIAM Journal on Computing 1:146.
 * Without recursion, as a chain of 50,000 people is no reason to fail. Cost: O(people + ties).
 */
export type CutPoints = {
  /** Articulation points, in rising order. */
  readonly people: readonly number[];
  /** Bridges, from the lower number to the higher, in rising order. */
  readonly ties: readonly (readonly [from: number, to: number])[];
};

export function cutPoints(graph: TieGraph): CutPoints {
  const walk = depthFirst(graph);
  const people = new Set<number>();
  const ties: [number, number][] = [];
  const branches = new Uint32Array(graph.size);
  for (const person of walk.order) {
    const above = walk.parents[person] ?? -1;
    if (above < 0) continue;
    branches[above] = (branches[above] ?? 0) + 1;
    const isRoot = (walk.parents[above] ?? -1) < 0;
    if (isRoot ? (branches[above] ?? 0) > 1 : hangsOn(walk, person, above)) people.add(above);
    if ((walk.low[person] ?? 0) > (walk.times[above] ?? 0))
      ties.push(person < above ? [person, above] : [above, person]);
  }
  return {
    people: [...people].sort((one, other) => one - other),
    ties: ties.sort((one, other) => one[0] - other[0] || one[1] - other[1]),
  };
}

/**
 * Whom `root` reaches only through each person: who would be cut off if that one person went. For the user as the root
 * and people beyond the own contacts, these are the single brokers. Cost: O(people + ties + all who are listed).
 */
export function cutOffFrom(graph: TieGraph, root: number): ReadonlyMap<number, readonly number[]> {
  const walk = depthFirst(graph, root);
  const cut = new Map<number, number[]>();
  for (const person of walk.order) {
    const above = walk.parents[person] ?? -1;
    if (above < 0 || above === root || !hangsOn(walk, person, above)) continue;
    const from = walk.times[person] ?? 0;
    const behind = walk.order.subarray(from, from + (walk.sizes[person] ?? 0));
    const list = cut.get(above) ?? [];
    for (const one of behind) list.push(one);
    cut.set(above, list);
  }
  return cut;
}

type Walk = {
  /** People in the order in which they were met; a branch stands together. */
  readonly order: Int32Array;
  readonly times: Int32Array;
  readonly low: Int32Array;
  /** −1 for a root. */
  readonly parents: Int32Array;
  /** People in the branch that begins with this one. */
  readonly sizes: Int32Array;
};

function hangsOn({ low, times }: Walk, person: number, above: number): boolean {
  return (low[person] ?? 0) >= (times[above] ?? 0);
}

/** From one root, or from every person not met yet. */
function depthFirst(graph: TieGraph, root?: number): Walk {
  const { size } = graph;
  const times = new Int32Array(size).fill(-1);
  const walk = {
    order: new Int32Array(size),
    times,
    low: new Int32Array(size),
    parents: new Int32Array(size).fill(-1),
    sizes: new Int32Array(size).fill(1),
  };
  const next = Uint32Array.from(graph.starts);
  let met = 0;
  for (let first = root ?? 0; first < (root === undefined ? size : root + 1); first++) {
    if (times[first] === -1) met = walkFrom(graph, first, walk, next, met);
  }
  return { ...walk, order: walk.order.subarray(0, met) };
}

function walkFrom(
  { starts, others }: TieGraph,
  first: number,
  walk: Walk,
  next: Uint32Array,
  metBefore: number,
): number {
  const { order, times, low, parents, sizes } = walk;
  let met = metBefore;
  const meet = (person: number): void => {
    times[person] = met;
    low[person] = met;
    order[met++] = person;
  };
  meet(first);
  let person = first;
  while (person >= 0) {
    const above = parents[person] ?? -1;
    const at = next[person] ?? 0;
    if (at < (starts[person + 1] ?? 0)) {
      next[person] = at + 1;
      const other = others[at] ?? 0;
      if (times[other] === -1) {
        parents[other] = person;
        meet(other);
        person = other;
      } else if (other !== above) low[person] = Math.min(low[person] ?? 0, times[other] ?? 0);
    } else {
      if (above >= 0) {
        low[above] = Math.min(low[above] ?? 0, low[person] ?? 0);
        sizes[above] = (sizes[above] ?? 0) + (sizes[person] ?? 0);
      }
      person = above;
    }
  }
  return met;
}
