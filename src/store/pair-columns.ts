/** Rows that a block holds, in one buffer of more than 32 MB: see core/network/circle/pair-sheet.ts. */
const BLOCK = 4_200_000;

type Columns = { readonly highs: Uint32Array; readonly stamps: Int32Array };

/** Two columns of whole numbers that grow block by block, so that of millions of rows nothing is copied on the way. */
export class PairColumns {
  readonly #blocks: Columns[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(high: number, stamp: number): void {
    const place = this.#count % BLOCK;
    if (place === 0) this.#blocks.push(columns(BLOCK));
    const block = this.#blocks[this.#blocks.length - 1];
    if (!block) return;
    block.highs[place] = high;
    block.stamps[place] = stamp;
    this.#count += 1;
  }

  /** Both in one piece. Nothing can be added any more. */
  taken(): Columns {
    const count = this.#count;
    const [first, ...more] = this.#blocks;
    if (first && more.length === 0)
      return { highs: first.highs.subarray(0, count), stamps: first.stamps.subarray(0, count) };
    const whole = columns(count);
    for (const [block, { highs, stamps }] of this.#blocks.entries()) {
      const left = Math.min(BLOCK, count - block * BLOCK);
      whole.highs.set(highs.subarray(0, left), block * BLOCK);
      whole.stamps.set(stamps.subarray(0, left), block * BLOCK);
    }
    return whole;
  }
}

function columns(length: number): Columns {
  const buffer = new ArrayBuffer(8 * length);
  return { highs: new Uint32Array(buffer, 0, length), stamps: new Int32Array(buffer, 4 * length, length) };
}
