import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isotonicBlocks } from './isotonic.ts';

const points = (...ys: readonly number[]) => ys.map((y, x) => ({ x, y, weight: 1 }));

test('neighbours that fall are joined to their mean, backwards too', () => {
  // 1, 3, 2, 4: 3 and 2 become 2.5. 1, 3, 2, 0: 2 and 0 are 1, with 3 it is 5/3, which is above 1.
  expect(isotonicBlocks(points(1, 3, 2, 4)).map(({ y }) => y)).toEqual([1, 2.5, 4]);
  const [first, rest] = isotonicBlocks(points(1, 3, 2, 0));
  expect(first).toEqual({ x: 0, y: 1, weight: 1 });
  expect(rest?.y).toBeCloseTo(5 / 3, 12);
  expect(rest?.x).toBe(2);
});

test('a heavy point draws its neighbour', () => {
  const blocks = isotonicBlocks([
    { x: 0, y: 1, weight: 3 },
    { x: 1, y: 0, weight: 1 },
  ]);
  expect(blocks).toEqual([{ x: 0.25, y: 0.75, weight: 4 }]);
});

test('points of the same x are one, and points without weight none', () => {
  const blocks = isotonicBlocks([
    { x: 1, y: 0, weight: 1 },
    { x: 1, y: 1, weight: 1 },
    { x: 0, y: 9, weight: 0 },
  ]);
  expect(blocks).toEqual([{ x: 1, y: 0.5, weight: 2 }]);
});

const anyPoints = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.constantFrom(0, 1),
    weight: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 60 },
);

test('the fit rises strictly from block to block and keeps weight and mean', () => {
  fc.assert(
    fc.property(anyPoints, (all) => {
      const blocks = isotonicBlocks(all);
      blocks.slice(1).forEach(({ x, y }, place) => {
        expect(x).toBeGreaterThan(blocks[place]?.x ?? x);
        expect(y).toBeGreaterThan(blocks[place]?.y ?? y);
      });
      const total = (of: readonly { y: number; weight: number }[]): number =>
        of.reduce((sum, { y, weight }) => sum + y * weight, 0);
      expect(total(blocks)).toBeCloseTo(total(all), 9);
    }),
  );
});

test('no other rising sequence is nearer to the outcomes', () => {
  const anyOther = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(anyPoints, anyOther, (all, values) => {
      const xs = [...new Set(all.map(({ x }) => x))].sort((one, other) => one - other);
      const rising = [...values].sort((one, other) => one - other);
      const loss = (of: (x: number) => number): number =>
        all.reduce((sum, { x, y, weight }) => sum + weight * (y - of(x)) ** 2, 0);
      const other = loss((x) => rising[xs.indexOf(x)] ?? 0);
      // The loss of the blocks: each point is a 0 or 1, so Σ w (y − ȳ)² = W ȳ (1 − ȳ) in a block.
      const fitted = isotonicBlocks(all).reduce((sum, { y, weight }) => sum + weight * y * (1 - y), 0);
      expect(fitted).toBeLessThanOrEqual(other + 1e-9);
    }),
  );
});
