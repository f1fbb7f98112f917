/**
 * One pass of a radix sort: the places in `order` sorted by their key, equal keys in the order they had.
 * Several passes, the least telling key first, sort by all of them (Knuth 1998, TAOCP 3, 5.2.5).
 * Keys are whole numbers below `kinds`. Cost: O(places + kinds), which a million pairs need.
 */
export function stableOrder(order: Uint32Array, keys: Uint32Array, kinds: number): Uint32Array {
  const next = new Uint32Array(kinds + 1);
  for (let at = 0; at < order.length; at += 1) {
    const after = (keys[order[at] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let kind = 1; kind <= kinds; kind += 1) next[kind] = (next[kind] ?? 0) + (next[kind - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const key = keys[place] ?? 0;
    const to = next[key] ?? 0;
    sorted[to] = place;
    next[key] = to + 1;
  }
  return sorted;
}

/** 0 … length − 1 */
export function firstOrder(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) order[at] = at;
  return order;
}
