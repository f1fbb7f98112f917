import { hash } from 'node:crypto';

/** Slots are pairs of 32-bit numbers; grown when six of ten are taken. */
const FULL = 0.6;
const FIRST_SLOTS = 65_536;

/**
 * Remembers keys by 64 bits of their hash: 16 to 27 bytes each, where the keys of a million messages as texts would
 * take more memory than the whole import may. Two different keys meet by chance once in ten million such mailboxes.
 */
export function seenKeys(): (key: string) => boolean {
  let slots = new Uint32Array(2 * FIRST_SLOTS);
  let taken = 0;

  /** True when the pair was there already. */
  function add(high: number, low: number): boolean {
    const mask = slots.length / 2 - 1;
    for (let slot = high & mask; ; slot = (slot + 1) & mask) {
      if (slots[2 * slot] === high && slots[2 * slot + 1] === low) return true;
      if (slots[2 * slot] !== 0 || slots[2 * slot + 1] !== 0) continue;
      slots[2 * slot] = high;
      slots[2 * slot + 1] = low;
      taken += 1;
      return false;
    }
  }

  function grow(): void {
    const before = slots;
    slots = new Uint32Array(2 * before.length);
    taken = 0;
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]];
      if (high !== 0 || low !== 0) add(high, low);
    }
  }

  return (key) => {
    if (taken > (FULL * slots.length) / 2) grow();
    const digest = hash('sha1', key, 'buffer');
    return add(digest.readUInt32LE(0), (digest.readUInt32LE(4) | 1) >>> 0);
  };
}
