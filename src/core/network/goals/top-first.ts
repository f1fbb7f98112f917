/**
 * A binary heap of numbers 0 … n − 1, the one with the highest bound on top, of equal ones the lowest number.
 * Source: Floyd 1964, Communications of the ACM 7:701. Cost: building O(n), sifting O(log n).
 */
export function topFirst(bounds: Float64Array): Uint32Array {
  const heap = Uint32Array.from(bounds, (_, place) => place);
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at--) siftDown(heap, bounds, at);
  return heap;
}

/** Restores the order after the bound of what stands at `at` has fallen. */
export function siftDown(heap: Uint32Array, bounds: Float64Array, at: number): void {
  const moving = heap[at] ?? 0;
  let hole = at;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isAbove(bounds, heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
    if (!isAbove(bounds, heap[child] ?? 0, moving)) break;
    heap[hole] = heap[child] ?? 0;
    hole = child;
  }
  if (hole !== at) heap[hole] = moving;
}

function isAbove(bounds: Float64Array, one: number, other: number): boolean {
  const [mine, theirs] = [bounds[one] ?? 0, bounds[other] ?? 0];
  return mine > theirs || (mine === theirs && one < other);
}
