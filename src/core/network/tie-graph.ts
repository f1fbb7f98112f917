/**
 * Who knows whom, and how well, in compressed sparse rows: a million ties in three flat arrays. People are the numbers
 * 0 … size − 1; who they are is known outside. Each tie stands with both of its people, with the weight that the one
 * gives to the other: w_ij beside i and w_ji beside j, 0 where nothing is known.
 * Building costs O(people + ties log(ties of one person)); a row is read in the order of the others' numbers.
 */
export type TieGraph = {
  readonly size: number;
  /** Where the ties of each person begin in the two arrays below; one more than people. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly weights: Float64Array;
};

export type Tie = { readonly from: number; readonly to: number; readonly weight: number };

/** `w_ij` for each tie given; what is given twice is added, ties with oneself are left out. */
export function tieGraph(size: number, ties: Iterable<Tie>): TieGraph {
  const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const { from, to, weight } of ties) {
    if (from === to) continue;
    const [row, back] = [rows[from], rows[to]];
    if (!row || !back) throw new RangeError(`a tie ${from} → ${to} among ${size} people`);
    row.set(to, (row.get(to) ?? 0) + weight);
    if (!back.has(from)) back.set(from, 0);
  }
  return packed(rows);
}

function packed(rows: readonly ReadonlyMap<number, number>[]): TieGraph {
  const starts = new Uint32Array(rows.length + 1);
  for (const [person, row] of rows.entries()) starts[person + 1] = (starts[person] ?? 0) + row.size;
  const others = new Uint32Array(starts[rows.length] ?? 0);
  const weights = new Float64Array(others.length);
  for (const [person, row] of rows.entries()) {
    const sorted = Uint32Array.from(row.keys()).sort();
    const start = starts[person] ?? 0;
    others.set(sorted, start);
    sorted.forEach((other, at) => {
      weights[start + at] = row.get(other) ?? 0;
    });
  }
  return { size: rows.length, starts, others, weights };
}
