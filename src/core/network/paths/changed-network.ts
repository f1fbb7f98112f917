import { type ChangedRows, flatGraph, type Row, rowOf, rowsWith } from '../circle/changed-rows.ts';
import type { Tie } from '../tie-graph.ts';
import { attention, firstStep, type PathNetwork, pathNetwork } from './path-network.ts';

/**
 * A path network in which the rows of a few people have changed since it was laid flat: what follows for circles is
 * found without laying it flat anew. Ties weigh alike on both sides.
 * Cost: of a change, O(ties of the people changed), and a look for each change that came before; of a circle, O(ties of
 * one person).
 */
export type ChangedNetwork = {
  readonly flat: PathNetwork;
  /** Without ego, whose ties stand with the others. */
  readonly rows: ChangedRows;
  readonly brokers: ReadonlyMap<number, Broker>;
};

type Broker = {
  /** P_ek */
  readonly acts: number;
  /** P_kj / A_kj */
  readonly attention: number;
};

export function unchanged(flat: PathNetwork): ChangedNetwork {
  return { flat, rows: new Map(), brokers: new Map() };
}

/** `ties` in both directions. */
export function changedBy(before: ChangedNetwork, ties: readonly Tie[]): ChangedNetwork {
  const { flat } = before;
  const ofOthers = ties.filter(({ from }) => from !== flat.ego);
  const rows = rowsWith(flat.graph, before.rows, ofOthers);
  const brokers = new Map(before.brokers);
  for (const { from } of ofOthers) brokers.set(from, brokerOf(flat, from, rows.get(from)));
  return { flat, rows, brokers };
}

function brokerOf({ ego, limits }: PathNetwork, person: number, row: Row = NO_TIES): Broker {
  let load = 0;
  let known = 0;
  for (let at = 0; at < row.weights.length; at += 1) {
    load += row.weights[at] ?? 0;
    if (row.others[at] === ego) known = row.weights[at] ?? 0;
  }
  return { acts: firstStep(known), attention: attention(load, limits.get(person)) };
}

const NO_TIES: Row = { others: [], weights: [] };

/** C_j, as `circleOfEach` finds it in the flat network. */
export function circleAmong({ flat, rows, brokers }: ChangedNetwork, person: number): number {
  if (person === flat.ego) return 0;
  const { others, weights } = rows.get(person) ?? rowOf(flat.graph, person);
  let circle = 0;
  for (let at = 0; at < others.length; at += 1) {
    const broker = others[at] ?? 0;
    const changed = brokers.get(broker);
    const acts = changed ? changed.acts : (flat.acts[broker] ?? 0);
    const share = changed ? changed.attention : (flat.attention[broker] ?? 0);
    circle -= Math.log1p(-acts * ((weights[at] ?? 0) * share));
  }
  return circle;
}

/** Whose circle a change at these brokers reaches: everybody who knows one of them. */
export function peopleAround({ flat, rows }: ChangedNetwork, those: Iterable<number>): ReadonlySet<number> {
  const people = new Set<number>();
  for (const broker of those)
    for (const person of (rows.get(broker) ?? rowOf(flat.graph, broker)).others) people.add(person);
  return people;
}

/** The same network without any change that stands apart. Cost: as `pathNetwork`. */
export function flatNetwork({ flat, rows }: ChangedNetwork): PathNetwork {
  if (rows.size === 0) return flat;
  const { graph, ego, limits } = flat;
  const mine = [...rows].flatMap(([person, row]): readonly Tie[] => {
    const at = [...row.others].indexOf(ego);
    return at < 0 ? [] : [{ from: ego, to: person, weight: row.weights[at] ?? 0 }];
  });
  return pathNetwork(flatGraph(graph, rowsWith(graph, rows, mine)), ego, limits);
}
