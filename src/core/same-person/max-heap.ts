/** Gives the largest first. Cost: O(log n) for each. */
export class MaxHeap<Item> {
  readonly #items: Item[] = [];
  readonly #size: (item: Item) => number;

  constructor(size: (item: Item) => number) {
    this.#size = size;
  }

  add(item: Item): void {
    this.#items.push(item);
    for (let at = this.#items.length - 1; at > 0; ) {
      const above = (at - 1) >> 1;
      if (this.#sizeAt(above) >= this.#sizeAt(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  take(): Item | undefined {
    const [top] = this.#items;
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const larger = this.#sizeAt(right) > this.#sizeAt(left) ? right : left;
      if (this.#sizeAt(larger) <= this.#sizeAt(at)) return;
      this.#swap(at, larger);
      at = larger;
    }
  }

  #sizeAt(at: number): number {
    const item = this.#items[at];
    return item === undefined ? Number.NEGATIVE_INFINITY : this.#size(item);
  }

  #swap(one: number, other: number): void {
    const [first, second] = [this.#items[one], this.#items[other]];
    if (first === undefined || second === undefined) return;
    this.#items[one] = second;
    this.#items[other] = first;
  }
}
