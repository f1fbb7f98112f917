import { type GraphOfGroups, moveTogether } from './move-together.ts';
import type { MutualGraph } from './mutual-graph.ts';

/**
 * The circles of a network: groups whose people have more to do with each other than chance would give.
 *
 *   Q = Σ_c [ inside_c / 2m − γ (total_c / 2m)² ]
 *
 * inside_c weight between people of circle c (both directions), total_c all weight of its people, 2m all weight, γ how
 * fine the circles are: 1 as in the source, more for smaller ones.
 * Source: the Louvain method (Blondel, Guillaume, Lambiotte, Lefebvre 2008, Journal of Statistical Mechanics P10008). The
 * original visits people in an order of chance; here they come in the order of their numbers, and of equal gains the lower
 * circle wins, so the same ties always give the same circles. Louvain may join people who do not hang together (Traag,
 * Waltman, van Eck 2019, Scientific Reports 9:5233); such circles are split at the end, which never lowers Q.
 * Q does not see circles below about √(2m) (Fortunato, Barthélemy 2007, PNAS 104:36). Cost: about O(ties) for each of a
 * few rounds.
 */
export type Circles = {
  /** The circle of each person, 0 the largest; −1 for somebody who knows nobody. */
  readonly of: Int32Array;
  readonly count: number;
};

export function circles(graph: MutualGraph, fineness = 1): Circles {
  let groups = Int32Array.from({ length: graph.size }, (_, person) => person);
  for (let level: GraphOfGroups = { ...graph, loops: new Float64Array(graph.size) }; ; ) {
    const moved = moveTogether(level, fineness);
    if (moved.count === level.size) break;
    groups = groups.map((group) => moved.of[group] ?? 0);
    level = folded(level, moved.of, moved.count);
  }
  return largestFirst(graph, connectedParts(graph, groups));
}

/** Q of any division into groups; people with −1 are in none. */
export function modularity(
  { size, starts, others, weights }: MutualGraph,
  groups: ArrayLike<number>,
  fineness = 1,
): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const totals = new Map<number, number>();
  let inside = 0;
  for (let person = 0; person < size; person++) {
    const group = groups[person] ?? -1;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const weight = weights[at] ?? 0;
      totals.set(group, (totals.get(group) ?? 0) + weight);
      if (group >= 0 && group === groups[others[at] ?? 0]) inside += weight;
    }
  }
  const expected = [...totals].reduce((sum, [, total]) => sum + (total / all) ** 2, 0);
  return all === 0 ? 0 : inside / all - fineness * expected;
}

function folded(level: GraphOfGroups, groups: Int32Array, count: number): GraphOfGroups {
  const { members, memberStarts } = membersOf(groups, count);
  const loops = new Float64Array(count);
  const weightTo = new Float64Array(count);
  const starts = new Uint32Array(count + 1);
  const others: number[] = [];
  const weights: number[] = [];
  for (let group = 0; group < count; group++) {
    const met: number[] = [];
    for (let place = memberStarts[group] ?? 0; place < (memberStarts[group + 1] ?? 0); place++) {
      const person = members[place] ?? 0;
      loops[group] = (loops[group] ?? 0) + (level.loops[person] ?? 0);
      for (let at = level.starts[person] ?? 0; at < (level.starts[person + 1] ?? 0); at++) {
        const other = groups[level.others[at] ?? 0] ?? 0;
        const weight = level.weights[at] ?? 0;
        if (other === group) loops[group] = (loops[group] ?? 0) + weight;
        else {
          if (weightTo[other] === 0) met.push(other);
          weightTo[other] = (weightTo[other] ?? 0) + weight;
        }
      }
    }
    for (const other of met) {
      others.push(other);
      weights.push(weightTo[other] ?? 0);
      weightTo[other] = 0;
    }
    starts[group + 1] = others.length;
  }
  return {
    size: count,
    starts,
    others: Uint32Array.from(others),
    weights: Float64Array.from(weights),
    loops,
  };
}

function membersOf(
  groups: Int32Array,
  count: number,
): { readonly members: Uint32Array; readonly memberStarts: Uint32Array } {
  const memberStarts = new Uint32Array(count + 1);
  for (const group of groups) memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++)
    memberStarts[group + 1] = (memberStarts[group + 1] ?? 0) + (memberStarts[group] ?? 0);
  const next = Uint32Array.from(memberStarts);
  const members = new Uint32Array(groups.length);
  groups.forEach((group, person) => {
    const place = next[group] ?? 0;
    next[group] = place + 1;
    members[place] = person;
  });
  return { members, memberStarts };
}

/** The parts of each group that hang together; −1 for who knows nobody. */
function connectedParts({ size, starts, others }: MutualGraph, groups: Int32Array): Int32Array {
  const parts = new Int32Array(size).fill(-1);
  const open: number[] = [];
  for (let first = 0; first < size; first++) {
    if (parts[first] !== -1 || starts[first] === starts[first + 1]) continue;
    parts[first] = first;
    open.push(first);
    for (let person = open.pop(); person !== undefined; person = open.pop()) {
      for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
        const other = others[at] ?? 0;
        if (parts[other] !== -1 || groups[other] !== groups[person]) continue;
        parts[other] = first;
        open.push(other);
      }
    }
  }
  return parts;
}

/** `parts` are named by their first person. */
function largestFirst({ size }: MutualGraph, parts: Int32Array): Circles {
  const sizes = new Map<number, number>();
  for (const part of parts) if (part >= 0) sizes.set(part, (sizes.get(part) ?? 0) + 1);
  const sorted = [...sizes].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const places = new Int32Array(size);
  for (const [place, [part]] of sorted.entries()) places[part] = place;
  return { of: parts.map((part) => (part < 0 ? -1 : (places[part] ?? 0))), count: sorted.length };
}
