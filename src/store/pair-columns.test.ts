import { expect, test } from 'vitest';
import { PairColumns } from './pair-columns.ts';

/** The second is more than a block holds. */
test.each([1_000, 4_300_001])('of %i rows all come out in order and in one piece, below zero too', (many) => {
  const columns = new PairColumns();
  for (let at = 0; at < many; at += 1) columns.add(at, 7 - 3 * at);
  expect(columns.count).toBe(many);
  const { highs, stamps } = columns.taken();
  expect([highs.length, stamps.length]).toEqual([many, many]);
  expect(highs.findIndex((high, at) => high !== at)).toBe(-1);
  expect(stamps.findIndex((stamp, at) => stamp !== 7 - 3 * at)).toBe(-1);
});

test('where nothing was added nothing comes out', () => {
  expect(new PairColumns().taken()).toEqual({ highs: new Uint32Array(0), stamps: new Int32Array(0) });
});
