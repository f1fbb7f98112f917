import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedGroups } from './asked-groups.ts';
import { joinedGroups } from './joined-groups.ts';

const pair = (one: number, other: number, bits: number) => ({ one, other, bits });
const all = () => true;

test('what is joined is one group, named by its first member', () => {
  const groups = joinedGroups(5, [pair(3, 1, 30), pair(1, 4, 40)], all);
  expect([0, 1, 2, 3, 4].map(groups.of)).toEqual([0, 1, 2, 1, 1]);
  expect([...groups.members(1)].sort()).toEqual([1, 3, 4]);
  expect(groups.members(2)).toEqual([2]);
});

test('a chain of likenesses does not join those whom a sign keeps apart: the surer pair stays', () => {
  const isFatherAndSon = (one: number, other: number) => [one, other].sort().join() === '0,2';
  const groups = joinedGroups(
    3,
    [pair(0, 1, 40), pair(1, 2, 30)],
    (one, other) => !isFatherAndSon(one, other),
  );
  expect([groups.of(0), groups.of(1), groups.of(2)]).toEqual([0, 0, 2]);
});

test('joining does not depend on the order in which pairs come', () => {
  const links = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12, selector: String });
  fc.assert(
    fc.property(links, fc.infiniteStream(fc.nat()), (ends, shuffle) => {
      const pairs = ends.map(([one, other], at) => pair(one, other, at));
      const shuffled = [...pairs].sort(() => ((shuffle.next().value ?? 0) % 2 === 0 ? 1 : -1));
      const mayJoin = (one: number, other: number) => (one + other) % 7 !== 0;
      const [first, second] = [joinedGroups(10, pairs, mayJoin), joinedGroups(10, shuffled, mayJoin)];
      for (let record = 0; record < 10; record += 1) expect(second.of(record)).toBe(first.of(record));
    }),
  );
});

const alone = joinedGroups(4, [], all);

test('those are asked about together who are alike on average', () => {
  const bits: Readonly<Record<string, number>> = { '0 1': 8, '1 2': 6, '0 2': 2 };
  const bitsOf = (one: number, other: number) => bits[[one, other].sort().join(' ')] ?? -9;
  const pairs = [pair(0, 1, 8), pair(1, 2, 6)];
  expect(askedGroups(alone, pairs, { bitsOf, least: -3 }).map((group) => [...group].sort())).toEqual([
    [0, 1, 2],
  ]);
});

test('one likeness by chance does not pull in whom the others speak against', () => {
  const bits: Readonly<Record<string, number>> = { '0 1': 8, '1 2': 1, '0 2': -12 };
  const bitsOf = (one: number, other: number) => bits[[one, other].sort().join(' ')] ?? -9;
  const pairs = [pair(0, 1, 8), pair(1, 2, 1)];
  expect(askedGroups(alone, pairs, { bitsOf, least: -3 }).map((group) => [...group].sort())).toEqual([
    [0, 1],
  ]);
});

test('nobody is asked about where nothing is alike', () => {
  expect(askedGroups(alone, [], { bitsOf: () => 0, least: -3 })).toEqual([]);
});
