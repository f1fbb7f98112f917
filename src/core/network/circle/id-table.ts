/**
 * The numbers of ids, found by their bytes: an open hash table (linear probing, at most half full) over ids in ASCII, so
 * that of millions of them no text has to be made. Hash: FNV-1a (Fowler, Noll, Vo 1991).
 * Cost: O(letters) to find one.
 */
export class IdTable {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #slots: Int32Array;

  /** Numbers are the places of the ids. */
  constructor(ids: readonly string[]) {
    this.#starts = new Uint32Array(ids.length + 1);
    for (const [number, id] of ids.entries())
      this.#starts[number + 1] = (this.#starts[number] ?? 0) + id.length;
    this.#bytes = new Uint8Array(this.#starts[ids.length] ?? 0);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 2))).fill(-1);
    for (const [number, id] of ids.entries()) {
      const start = this.#starts[number] ?? 0;
      for (let letter = 0; letter < id.length; letter += 1)
        this.#bytes[start + letter] = id.charCodeAt(letter);
      this.#slots[this.#slotOf(this.#bytes, start, id.length)] = number;
    }
  }

  /** −1 when it is nobody's. */
  numberOf(bytes: Uint8Array, at: number, length: number): number {
    return this.#slots[this.#slotOf(bytes, at, length)] ?? -1;
  }

  /** Where the id stands, or the free slot where it would. */
  #slotOf(bytes: Uint8Array, at: number, length: number): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(bytes, at, length) & last;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0 || this.#isSame(number, bytes, at, length)) return slot;
      slot = (slot + 1) & last;
    }
  }

  #isSame(number: number, bytes: Uint8Array, at: number, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let letter = 0; letter < length; letter += 1)
      if (this.#bytes[start + letter] !== bytes[at + letter]) return false;
    return true;
  }
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(bytes: Uint8Array, at: number, length: number): number {
  let hash = FNV_START;
  for (let letter = 0; letter < length; letter += 1)
    hash = Math.imul(hash ^ (bytes[at + letter] ?? 0), FNV_PRIME);
  // The last letters differ most between ids, and the table looks at the low bits only.
  return (hash ^ (hash >>> 15)) >>> 0;
}
