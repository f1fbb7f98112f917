import { expect, test } from 'vitest';
import { sureGroups } from './sure-groups.ts';

test('pairs of different people stand beside one another', () => {
  expect(
    sureGroups([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('three are one group when each of the three pairs was named, whichever way round', () => {
  expect(
    sureGroups([
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'a'],
    ]),
  ).toEqual([['c', 'a', 'b']]);
});

test('over a third nobody is joined: what is not named stays apart', () => {
  expect(
    sureGroups([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toEqual([['a', 'b']]);
});

test('nothing named joins nobody, and somebody with themselves is no pair', () => {
  expect(sureGroups([])).toEqual([]);
  expect(sureGroups([['a', 'a']])).toEqual([]);
});
