import type { Tie, TieGraph } from '../tie-graph.ts';

/**
 * Rows of a graph that have changed since it was laid flat, each as a whole. A flat graph of a million ties is 24 MB, and
 * a copy of it for every interaction would keep the collector of garbage busier than the models.
 * Cost: O(ties of those whose row changes); `flatGraph` one copy of everything.
 */
export type Row = {
  /** Rising. */
  readonly others: ArrayLike<number> & Iterable<number>;
  readonly weights: ArrayLike<number>;
};

export type ChangedRows = ReadonlyMap<number, Row>;

export function rowOf({ starts, others, weights }: TieGraph, person: number): Row {
  const [start, end] = [starts[person] ?? 0, starts[person + 1] ?? 0];
  return { others: others.subarray(start, end), weights: weights.subarray(start, end) };
}

/** With these weights in the place of what stood there; ties that were not there are put in. */
export function rowsWith(graph: TieGraph, rows: ChangedRows, ties: readonly Tie[]): ChangedRows {
  const changes = new Map<number, Map<number, number>>();
  for (const { from, to, weight } of ties)
    changes.set(from, (changes.get(from) ?? new Map<number, number>()).set(to, weight));
  const changed = new Map(rows);
  for (const [person, weights] of changes)
    changed.set(person, rowWith(rows.get(person) ?? rowOf(graph, person), weights));
  return changed;
}

function rowWith({ others, weights }: Row, changes: ReadonlyMap<number, number>): Row {
  const known = new Map<number, number>();
  for (const [at, other] of [...others].entries()) known.set(other, weights[at] ?? 0);
  for (const [other, weight] of changes) known.set(other, weight);
  const inOrder = Uint32Array.from(known.keys()).sort();
  return { others: inOrder, weights: Float64Array.from(inOrder, (other) => known.get(other) ?? 0) };
}

/** All rows in flat arrays again. */
export function flatGraph(graph: TieGraph, rows: ChangedRows): TieGraph {
  if (rows.size === 0) return graph;
  const { size } = graph;
  const starts = new Uint32Array(size + 1);
  for (let person = 0; person < size; person += 1) {
    const before = (graph.starts[person + 1] ?? 0) - (graph.starts[person] ?? 0);
    starts[person + 1] = (starts[person] ?? 0) + (rows.get(person)?.others.length ?? before);
  }
  const others = new Uint32Array(starts[size] ?? 0);
  const weights = new Float64Array(others.length);
  let copied = 0;
  for (const person of [...rows.keys(), size].sort((one, other) => one - other)) {
    const unchanged = { from: graph.starts[copied] ?? 0, to: graph.starts[person] ?? 0 };
    others.set(graph.others.subarray(unchanged.from, unchanged.to), starts[copied]);
    weights.set(graph.weights.subarray(unchanged.from, unchanged.to), starts[copied]);
    const row = rows.get(person);
    if (row) others.set(row.others, starts[person]);
    if (row) weights.set(row.weights, starts[person]);
    copied = person + 1;
  }
  return { size, starts, others, weights };
}
