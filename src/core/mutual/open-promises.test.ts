import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Whose } from '../matters/whose.ts';
import { daysAgo, matterOf, TODAY } from './matters-for-tests.ts';
import { daysLate, promisesInOrder, promiseText, promiseTodo } from './open-promises.ts';

const promise = (of: Whose, dueIn?: number, what = 'send the deck') =>
  matterOf(
    'promise',
    { of, what, hours: 1 },
    { day: daysAgo(9), ...(dueIn !== undefined && { dueDay: (TODAY + dueIn) as Day }) },
  );

test.each<[Whose, number | undefined, string, string | undefined]>([
  [
    'me',
    -3,
    'You promised Ana: “send the deck”, due 26 February, 3 days late.',
    'Do it, or tell Ana when it will be done.',
  ],
  ['me', 0, 'You promised Ana: “send the deck”, due today.', 'Keep it.'],
  ['me', 5, 'You promised Ana: “send the deck”, due 6 March.', 'Keep it.'],
  ['me', undefined, 'You promised Ana: “send the deck”.', 'Keep it.'],
  ['them', -1, 'Ana promised you: “send the deck”, due 28 February, 1 day late.', undefined],
  [
    'them',
    -4,
    'Ana promised you: “send the deck”, due 25 February, 4 days late.',
    'Ask Ana kindly how it stands.',
  ],
])('of %s, due in %s days: %s', (of, dueIn, says, todo) => {
  expect(promiseText(promise(of, dueIn), 'Ana', TODAY)).toBe(says);
  expect(promiseTodo(promise(of, dueIn), 'Ana', TODAY)).toBe(todo);
});

test('what is late stands before what is due, and what has no day comes last', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined })), (dues) => {
      const ordered = promisesInOrder(dues.map((dueIn) => promise('me', dueIn)));
      const late = ordered.map((one) => daysLate(one, TODAY));
      expect(late).toEqual(late.toSorted((one, other) => other - one));
      const firstWithout = ordered.findIndex(({ dueDay }) => dueDay === undefined);
      if (firstWithout >= 0)
        expect(ordered.slice(firstWithout).every(({ dueDay }) => dueDay === undefined)).toBe(true);
    }),
  );
});
