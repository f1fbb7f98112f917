/** Numbers a block holds. */
const BLOCK = 65_536;

/**
 * Two columns of whole numbers that grow block by block: of millions of rows nothing is copied on the way, and no room is
 * left over.
 */
export class PairColumns {
  readonly #highs: Uint32Array[] = [];
  readonly #stamps: Int32Array[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(high: number, stamp: number): void {
    const place = this.#count % BLOCK;
    if (place === 0) {
      this.#highs.push(new Uint32Array(BLOCK));
      this.#stamps.push(new Int32Array(BLOCK));
    }
    const block = (this.#count - place) / BLOCK;
    const [highs, stamps] = [this.#highs[block], this.#stamps[block]];
    if (highs) highs[place] = high;
    if (stamps) stamps[place] = stamp;
    this.#count += 1;
  }

  /** Both in one piece. Each block is let go as soon as it is copied, so nothing can be added any more. */
  taken(): { readonly highs: Uint32Array; readonly stamps: Int32Array } {
    const highs = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at += BLOCK)
      highs.set(this.#highs.shift()?.subarray(0, this.#count - at) ?? [], at);
    const stamps = new Int32Array(this.#count);
    for (let at = 0; at < this.#count; at += BLOCK)
      stamps.set(this.#stamps.shift()?.subarray(0, this.#count - at) ?? [], at);
    return { highs, stamps };
  }
}
