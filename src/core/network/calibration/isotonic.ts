/**
 * The best rising fit: of all sequences that never fall, the one nearest to the outcomes by weighted squares.
 * Neighbours that fall are joined to their mean until none does (pool adjacent violators).
 * Source: Ayer, Brunk, Ewing, Reid, Silverman 1955, Annals of Mathematical Statistics 26:641; as a calibration of
 * chances: Zadrozny, Elkan 2002, KDD. Cost: one sort, then one pass.
 */
export type IsotonicPoint = { readonly x: number; readonly y: number; readonly weight: number };

/** Rising in x and in y; x and y are weighted means of what was joined. Points without weight are left out. */
export function isotonicBlocks(points: readonly IsotonicPoint[]): readonly IsotonicPoint[] {
  const blocks: IsotonicPoint[] = [];
  for (const point of points.filter(({ weight }) => weight > 0).sort((one, other) => one.x - other.x)) {
    let block = point;
    for (let last = blocks.at(-1); last && mustJoin(last, block); last = blocks.at(-1)) {
      block = joined(last, block);
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks;
}

/** Equal x have one value too, and equal values are one block, so that the blocks rise strictly. */
function mustJoin(last: IsotonicPoint, next: IsotonicPoint): boolean {
  return last.y >= next.y || last.x >= next.x;
}

function joined(one: IsotonicPoint, other: IsotonicPoint): IsotonicPoint {
  const weight = one.weight + other.weight;
  const mean = (a: number, b: number): number => (a * one.weight + b * other.weight) / weight;
  return { x: mean(one.x, other.x), y: mean(one.y, other.y), weight };
}
