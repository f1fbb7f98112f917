import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringForward, NOT_WAITING, nearestFirst, takeNearest } from './nearest-first.ts';

test('the nearest comes first, also one who came nearer while waiting', () => {
  const queue = nearestFirst(4);
  [5, 3, 4, 9].forEach((distance, person) => {
    bringForward(queue, person, distance);
  });
  bringForward(queue, 3, 1);
  expect([takeNearest(queue), takeNearest(queue)]).toEqual([3, 1]);
  expect([queue.count, queue.places[3], queue.places[0]]).toEqual([2, NOT_WAITING, 1]);
  bringForward(queue, 3, 2);
  expect([takeNearest(queue), takeNearest(queue), takeNearest(queue)]).toEqual([3, 2, 0]);
  expect(queue.count).toBe(0);
});

test('everybody comes out once, in the order of the nearest distance named', () => {
  const named = fc.array(fc.tuple(fc.nat(29), fc.nat(50)), { maxLength: 90 });
  fc.assert(
    fc.property(named, (all) => {
      const queue = nearestFirst(30);
      const nearest = new Map<number, number>();
      for (const [person, distance] of all) {
        if (distance >= (nearest.get(person) ?? Number.POSITIVE_INFINITY)) continue;
        nearest.set(person, distance);
        bringForward(queue, person, distance);
      }
      const taken: number[] = [];
      while (queue.count > 0) taken.push(takeNearest(queue));
      expect(new Set(taken)).toEqual(new Set(nearest.keys()));
      expect(taken).toHaveLength(nearest.size);
      expect(taken.map((person) => nearest.get(person))).toEqual(
        [...nearest.values()].sort((one, other) => one - other),
      );
    }),
  );
});
