/** Chance that comes out the same every time it starts from the same seed. */
export type Chance = {
  /** [0, 1) */
  next(): number;
  /** A whole number in [0, end). */
  below(end: number): number;
  isWithin(share: number): boolean;
  pick<T>(items: readonly T[]): T;
};

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for data that only has to look alive. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { next, below, isWithin: (share) => next() < share, pick: (items) => picked(items, below) };
}

function picked<T>(items: readonly T[], below: (end: number) => number): T {
  const item = items[below(items.length)];
  if (item === undefined) throw new Error('nothing can be picked from an empty list');
  return item;
}
