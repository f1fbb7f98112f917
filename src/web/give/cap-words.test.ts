import { expect, test } from 'vitest';
import { capWords } from './cap-words.ts';

test('what was said is told apart from what is assumed', () => {
  expect(
    [
      { capacity: { hoursPerWeek: 3 }, isAssumed: true },
      { capacity: { hoursPerWeek: 1 }, isAssumed: false },
      { capacity: { hoursPerWeek: 2.5, keptFree: 'Sundays' }, isAssumed: false },
    ].map(capWords),
  ).toEqual([
    'You have not said how much you want to give: 3 hours a week until you do.',
    'You want to give 1 hour a week.',
    'You keep free: Sundays.',
  ]);
});
