/**
 * The greatest of many values, so many as were asked for; values are not below 0.
 * Cost: a comparison for each value; each one that is kept moves some of them, which happens kept · ln(values / kept)
 * times in an order of chance.
 */
export class Greatest {
  /** From the greatest down. */
  readonly #values: Float64Array;

  constructor(kept: number) {
    this.#values = new Float64Array(kept);
  }

  offer(value: number): void {
    if (value <= this.least) return;
    const values = this.#values;
    let at = values.length - 1;
    for (; at > 0 && (values[at - 1] ?? 0) < value; at -= 1) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }

  /** The least of those that are kept; 0 while there are fewer. It never falls. */
  get least(): number {
    return this.#values[this.#values.length - 1] ?? 0;
  }
}
