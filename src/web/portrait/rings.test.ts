import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsOnRing } from './rings.ts';

test('four dots stand at the top, right, bottom and left', () => {
  const dots = dotsOnRing(4, 10, 0).map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0]);
  expect(dots).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0],
  ]);
});

test('a ring takes no more dots than stand apart', () => {
  // 2π · 24 = 150.8, room for 25 dots every 6.
  expect([dotsOnRing(25, 24, 0).length, dotsOnRing(90, 24, 0).length, dotsOnRing(0, 24, 0).length]).toEqual([
    25, 25, 0,
  ]);
});

test('every dot lies on its ring', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 10, max: 200 }), fc.nat(3), (people, radius, place) => {
      for (const { x, y } of dotsOnRing(people, radius, place))
        expect(Math.hypot(x, y)).toBeCloseTo(radius, 6);
    }),
  );
});
