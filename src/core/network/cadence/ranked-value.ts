/**
 * The value that stands at place `rank` when the greatest stands at 1; 0 while there are fewer. Values are not below 0.
 * Cost: one pass; each new one among the greatest moves some of them, which happens rank · ln(values / rank) times in
 * an order of chance.
 */
export function rankedValue(values: Float64Array, rank: number): number {
  const greatest = new Float64Array(rank);
  for (const value of values) {
    if (value <= (greatest[rank - 1] ?? 0)) continue;
    let at = rank - 1;
    for (; at > 0 && (greatest[at - 1] ?? 0) < value; at -= 1) greatest[at] = greatest[at - 1] ?? 0;
    greatest[at] = value;
  }
  return greatest[rank - 1] ?? 0;
}
