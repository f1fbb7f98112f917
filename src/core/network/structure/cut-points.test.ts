import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TieGraph } from '../tie-graph.ts';
import { cutOffFrom, cutPoints } from './cut-points.ts';
import { graphOf, SIX_PEOPLE } from './graph-for-tests.ts';

// Two triangles joined by the tie 2 – 3, and 6 who hangs on 5.
const TWO_CIRCLES = graphOf(7, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [3, 5],
  [5, 6],
]);

test('the two who join two circles are single points, and so is their tie', () => {
  expect(cutPoints(TWO_CIRCLES)).toEqual({
    people: [2, 3, 5],
    ties: [
      [2, 3],
      [5, 6],
    ],
  });
});

test('a ring has none', () => {
  // g.articulation_points(), g.bridges(): see graph-for-tests.ts
  expect(cutPoints(SIX_PEOPLE)).toEqual({ people: [], ties: [] });
});

test('whom 0 reaches only through each person', () => {
  const cut = cutOffFrom(TWO_CIRCLES, 0);
  expect([...cut].map(([person, behind]) => [person, [...behind].sort()]).sort()).toEqual([
    [2, [3, 4, 5, 6]],
    [3, [4, 5, 6]],
    [5, [6]],
  ]);
});

test('a chain of a hundred thousand is walked without running out of room', () => {
  const chain = graphOf(
    100_000,
    Array.from({ length: 99_999 }, (_, person) => [person, person + 1]),
  );
  expect(cutPoints(chain).people.length).toBe(99_998);
});

test('exactly those without whom more people fall apart', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }), (ties) => {
      const graph = graphOf(8, ties);
      const { people, ties: bridges } = cutPoints(graph);
      const whole = parts(graph, () => true);
      for (let person = 0; person < 8; person++) {
        const alone = graph.starts[person] === graph.starts[person + 1];
        const without = parts(graph, (one, other) => one !== person && other !== person) - 1;
        expect(people.includes(person)).toBe(!alone && without > whole);
      }
      for (const [one, other] of ties) {
        if (one === other) continue;
        const pair = [Math.min(one, other), Math.max(one, other)];
        const without = parts(graph, (a, b) => Math.min(a, b) !== pair[0] || Math.max(a, b) !== pair[1]);
        expect(bridges.some(([a, b]) => a === pair[0] && b === pair[1])).toBe(without > whole);
      }
    }),
  );
});

test('who is cut off is whom the root no longer reaches', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 }), (ties) => {
      const graph = graphOf(8, ties);
      const cut = cutOffFrom(graph, 0);
      const before = reached(graph, 0, () => true);
      for (let person = 1; person < 8; person++) {
        const after = reached(graph, 0, (one, other) => one !== person && other !== person);
        const lost = [...before].filter((one) => one !== person && !after.has(one)).sort();
        expect([...(cut.get(person) ?? [])].sort()).toEqual(lost);
      }
    }),
  );
});

function parts(graph: TieGraph, isKept: (one: number, other: number) => boolean): number {
  const seen = new Set<number>();
  let count = 0;
  for (let person = 0; person < graph.size; person++) {
    if (seen.has(person)) continue;
    count += 1;
    for (const one of reached(graph, person, isKept)) seen.add(one);
  }
  return count;
}

function reached(
  { starts, others }: TieGraph,
  from: number,
  isKept: (one: number, other: number) => boolean,
): Set<number> {
  const seen = new Set([from]);
  for (const person of seen) {
    for (const other of others.subarray(starts[person], starts[person + 1]))
      if (isKept(person, other)) seen.add(other);
  }
  return seen;
}
