/**
 * For each of some groups the few best of what it is offered, best first: an insertion into a short list, in two flat
 * arrays. Of equals the one offered first stands first. Cost: O(kept) for what is kept, O(1) for what is not.
 */
export type BestOfEach = {
  readonly kept: number;
  /** `kept` places for each group; 0 where nothing stands. */
  readonly values: Float64Array;
  readonly items: Uint32Array;
};

export function bestOfEach(groups: number, kept: number): BestOfEach {
  return { kept, values: new Float64Array(groups * kept), items: new Uint32Array(groups * kept) };
}

export function offer({ kept, values, items }: BestOfEach, group: number, item: number, value: number): void {
  const start = group * kept;
  let at = start + kept - 1;
  if (value <= (values[at] ?? 0)) return;
  for (; at > start && value > (values[at - 1] ?? 0); at -= 1) {
    values[at] = values[at - 1] ?? 0;
    items[at] = items[at - 1] ?? 0;
  }
  values[at] = value;
  items[at] = item;
}

/** All that was kept as places in the two arrays, the largest value first, by a heap of the groups. */
export function* largestFirst({ kept, values }: BestOfEach): Generator<number> {
  const heap: number[] = [];
  for (let place = 0; place < values.length; place += kept) if ((values[place] ?? 0) > 0) heap.push(place);
  const isBefore = (one: number, other: number): boolean => {
    const difference = (values[one] ?? 0) - (values[other] ?? 0);
    return difference > 0 || (difference === 0 && one < other);
  };
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at, isBefore);
  while (heap.length > 0) {
    const place = heap[0] ?? 0;
    yield place;
    const next = place + 1;
    if (next % kept !== 0 && (values[next] ?? 0) > 0) heap[0] = next;
    else {
      const last = heap.pop();
      if (heap.length > 0 && last !== undefined) heap[0] = last;
    }
    sink(heap, 0, isBefore);
  }
}

function sink(heap: number[], from: number, isBefore: (one: number, other: number) => boolean): void {
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) return;
    if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
    const [lower, upper] = [heap[child] ?? 0, heap[at] ?? 0];
    if (!isBefore(lower, upper)) return;
    heap[child] = upper;
    heap[at] = lower;
    at = child;
  }
}
