import { expect, test } from 'vitest';
import { amountIn, budgetWords, weekTakes } from './budget-words.ts';

test('what was said is told as it is, and what is assumed says so', () => {
  expect(budgetWords({ unit: 'minutes', amount: 1200, finding: 20, isAssumed: false })).toBe(
    'A week has room for 20 hours, 20 % of it kept for new people.',
  );
  expect(budgetWords({ unit: 'minutes', amount: 120, finding: 15, isAssumed: true })).toBe(
    'You have not said yet what a week has room for, so 2 hours are assumed, 15 % of it kept for new people.',
  );
});

test('a week tells people, or minutes that are only about right; an empty one tells nothing', () => {
  expect([
    weekTakes({ total: 4, takes: 4 }, 'contacts'),
    weekTakes({ total: 4, takes: 145 }, 'minutes'),
    weekTakes({ total: 0, takes: 0 }, 'minutes'),
  ]).toEqual(['4 contacts', 'about 145 minutes', '']);
});

test('an amount goes with its unit', () => {
  const said = { unit: 'contacts', amount: 8 } as const;
  expect([amountIn('contacts', said), amountIn('minutes', said)]).toEqual([8, 90]);
});
