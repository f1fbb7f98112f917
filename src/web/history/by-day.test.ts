import { expect, test } from 'vitest';
import { byDay } from './by-day.ts';

test('what happened on one day stands together, in its order', () => {
  const days = byDay(['a1', 'a2', 'b1'], (item) => item.charAt(0));
  expect(days).toEqual([
    { day: 'a', items: ['a1', 'a2'] },
    { day: 'b', items: ['b1'] },
  ]);
});
