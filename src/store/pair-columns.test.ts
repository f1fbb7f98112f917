import { expect, test } from 'vitest';
import { PairColumns } from './pair-columns.ts';

/** More than two blocks hold, the last one not full. */
const MANY = 150_001;

test('what was added comes out in order and in one piece, below zero too', () => {
  const columns = new PairColumns();
  for (let at = 0; at < MANY; at += 1) columns.add(at, 7 - 3 * at);
  expect(columns.count).toBe(MANY);
  const { highs, stamps } = columns.taken();
  expect(highs).toEqual(Uint32Array.from({ length: MANY }, (_, at) => at));
  expect(stamps).toEqual(Int32Array.from({ length: MANY }, (_, at) => 7 - 3 * at));
});

test('where nothing was added nothing comes out', () => {
  expect(new PairColumns().taken()).toEqual({ highs: new Uint32Array(0), stamps: new Int32Array(0) });
});
