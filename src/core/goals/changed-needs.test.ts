import { expect, test } from 'vitest';
import type { Goal } from '../matters/goal.ts';
import { withNeed, withoutNeed } from './changed-needs.ts';

const GOAL: Goal = {
  aim: 'open a mill',
  template: 'something else',
  needs: [
    { name: 'Law', why: 'for the lease', importance: 2, kinds: [{ function: 'law' }], where: ['a hall'] },
  ],
};
const said = { importance: undefined, kinds: undefined, also: false };

test('what is said again changes nothing, and the goal stays the very same', () => {
  expect(withNeed(GOAL, { ...said, name: 'law' })).toBe(GOAL);
  expect(withNeed(GOAL, { ...said, name: 'Law', importance: 2 })).toBe(GOAL);
});

test('other people for a need are found elsewhere; people beside them are not', () => {
  const kinds = { function: 'policy' };
  expect(withNeed(GOAL, { ...said, name: 'Law', kinds }).needs).toEqual([
    { name: 'Law', why: 'for the lease', importance: 2, kinds: [kinds] },
  ]);
  expect(withNeed(GOAL, { ...said, name: 'Law', kinds, also: true }).needs).toEqual([
    { ...GOAL.needs[0], kinds: [{ function: 'law' }, kinds] },
  ]);
});

test('a new need means what its name says, and stands last', () => {
  const { needs } = withNeed(GOAL, { ...said, name: 'Somebody in sales', importance: 3 });
  expect(needs[1]).toEqual({ name: 'Somebody in sales', importance: 3, kinds: [{ function: 'sales' }] });
});

test('a need is dropped by its name however it is written; one that is not there is refused', () => {
  expect(withoutNeed(GOAL, 'LAW').needs).toEqual([]);
  expect(() => withoutNeed(GOAL, 'Sales')).toThrow(
    expect.objectContaining({ code: 'need_not_found', details: ['Law'] }),
  );
});
