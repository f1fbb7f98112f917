/**
 * Numbers in [0, 1) that look like chance and are the same for the same seed: mulberry32 (Tommy Ettinger, public
 * domain), begun from the FNV-1a hash of the text.
 */
export function seededChance(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, all equally likely. */
export function pick<Item>(items: readonly Item[], chance: () => number): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

/** The same items in another order. */
export function shuffled<Item>(items: readonly Item[], chance: () => number): readonly Item[] {
  const drawn = items.map((item) => ({ item, lot: chance() }));
  return drawn.sort((one, other) => one.lot - other.lot).map(({ item }) => item);
}
