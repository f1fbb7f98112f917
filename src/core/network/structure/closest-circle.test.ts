import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closestCircle, explainClosestCircle } from './closest-circle.ts';
import { allPairs, graphOf } from './graph-for-tests.ts';

const toMe = (people: readonly number[]): readonly [number, number, number][] =>
  people.map((person) => [0, person, 100 - person]);
const people = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place + 1);

test('seven of my ten closest know each other', () => {
  const graph = graphOf(13, [
    ...toMe(people(12)),
    ...allPairs([1, 2, 4, 5, 7, 8, 10]),
    ...allPairs([3, 6, 9]),
  ]);
  const found = closestCircle(graph, 0);
  expect(found.closest).toEqual(people(10));
  expect(found.circle).toEqual([1, 2, 4, 5, 7, 8, 10]);
  expect(explainClosestCircle(found)).toEqual([
    { says: 'Seven of your ten closest know each other: news reaches you twice.', amount: 7 },
  ]);
});

test('who is not among the closest does not count', () => {
  const graph = graphOf(5, [...toMe(people(4)), ...allPairs([1, 3, 4])]);
  expect(closestCircle(graph, 0, 2)).toEqual({ closest: [1, 2], circle: [] });
  expect(explainClosestCircle(closestCircle(graph, 0, 2))[0]?.says).toBe(
    'None of your two closest know each other: each brings you other news.',
  );
});

test('of two circles alike in size, the one with the closest person', () => {
  const graph = graphOf(5, [...toMe(people(4)), [2, 3], [1, 4]]);
  expect(closestCircle(graph, 0).circle).toEqual([1, 4]);
});

test('the circle is a circle, and no larger one exists', () => {
  const pairs = fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
      .filter(([one, other]) => one < other),
    {
      selector: ([one, other]) => one * 8 + other,
    },
  );
  fc.assert(
    fc.property(pairs, (ties) => {
      const knows = new Set(ties.map(([one, other]) => one * 8 + other));
      const isCircle = (group: readonly number[]): boolean =>
        allPairs(group).every(([one, other]) => knows.has(Math.min(one, other) * 8 + Math.max(one, other)));
      const { circle } = closestCircle(graphOf(8, [...toMe(people(7)), ...ties]), 0);
      const groups = Array.from({ length: 2 ** 7 }, (_, bits) =>
        people(7).filter((person) => bits & (1 << (person - 1))),
      );
      const largest = Math.max(...groups.filter(isCircle).map((group) => group.length));
      expect(isCircle(circle)).toBe(true);
      expect(circle.length).toBe(largest > 1 ? largest : 0);
    }),
  );
});

test('thirty is the most that is looked at', () => {
  const graph = graphOf(32, [...toMe(people(31)), ...allPairs(people(30))]);
  expect(closestCircle(graph, 0, 30).circle).toEqual(people(30));
  expect(() => closestCircle(graph, 0, 31)).toThrow(RangeError);
});

test('of ties alike in strength the lower number is closer', () => {
  const graph = graphOf(
    6,
    people(5).map((person) => [0, person, person === 4 ? 2 : 1]),
  );
  expect(closestCircle(graph, 0, 3).closest).toEqual([4, 1, 2]);
});
