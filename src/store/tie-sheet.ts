import type { HalfTie, HalfTies } from '../core/network/circle/half-ties.ts';

/** Ties put into columns one after the other: of colleagues alone a large book has a million. Sixteen bytes a tie. */
export class TieSheet {
  #ones = new Uint32Array(1_024);
  #others = new Uint32Array(1_024);
  #weights = new Float64Array(1_024);
  #count = 0;

  add({ one, other, weight }: HalfTie): void {
    if (this.#count === this.#ones.length) this.#grow();
    this.#ones[this.#count] = one;
    this.#others[this.#count] = other;
    this.#weights[this.#count] = weight;
    this.#count += 1;
  }

  ties(): HalfTies {
    return {
      ones: this.#ones.subarray(0, this.#count),
      others: this.#others.subarray(0, this.#count),
      weights: this.#weights.subarray(0, this.#count),
    };
  }

  #grow(): void {
    const [ones, others, weights] = [this.#ones, this.#others, this.#weights];
    this.#ones = new Uint32Array(2 * this.#count);
    this.#others = new Uint32Array(2 * this.#count);
    this.#weights = new Float64Array(2 * this.#count);
    this.#ones.set(ones);
    this.#others.set(others);
    this.#weights.set(weights);
  }
}
