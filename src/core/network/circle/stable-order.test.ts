import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOrder, stableOrder } from './stable-order.ts';

test('places are sorted by key, and equal keys keep their order', () => {
  const keys = Uint32Array.of(2, 0, 2, 1, 0);
  expect([...stableOrder(firstOrder(5), keys, 3)]).toEqual([1, 4, 3, 0, 2]);
});

test('two passes sort by the second key, then by the first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (pairs) => {
      const key = (place: 0 | 1): Uint32Array => Uint32Array.from(pairs, (pair) => pair[place]);
      const order = stableOrder(stableOrder(firstOrder(pairs.length), key(1), 10), key(0), 10);
      const sorted = pairs.toSorted(([a, b], [c, d]) => a - c || b - d);
      expect([...order].map((place) => pairs[place])).toEqual(sorted);
    }),
  );
});
