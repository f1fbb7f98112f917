import { expect, test } from 'vitest';
import { trendPath } from './trend-path.ts';

const size = { width: 30, height: 10 };

test('a line goes from the first to the last value, the largest at the top', () => {
  expect(trendPath([0, 2, 4, 1], size)).toBe('M0 10L10 5L20 0L30 7.5');
});

test('what is not known is a gap, and a value alone a point', () => {
  expect(trendPath([2, undefined, 4, 4], size)).toBe('M0 5h0M20 0L30 0');
});

test('weeks without anything lie at the bottom', () => {
  expect(trendPath([0, 0, 0, 0], size)).toBe('M0 10L10 10L20 10L30 10');
});
