import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenness } from './betweenness.ts';
import { graphOf, SIX_PEOPLE } from './graph-for-tests.ts';
import type { MutualGraph } from './mutual-graph.ts';
import { weightedBetweenness } from './weighted-betweenness.ts';

test('the middle of five in a row stands on four ways, its neighbours on three', () => {
  const row = graphOf(5, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect([...betweenness(row)]).toEqual([0, 3, 4, 3, 0]);
});

test('two ways of equal length count half each', () => {
  expect([
    ...betweenness(
      graphOf(4, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    ),
  ]).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('the same numbers as igraph and networkx, with and without weights', () => {
  // g.betweenness(), g.betweenness(weights='weight'): see graph-for-tests.ts
  expect([...betweenness(SIX_PEOPLE)]).toEqual([2, 0.5, 0.5, 1, 2, 1, 0]);
  expect([...weightedBetweenness(SIX_PEOPLE, (weight) => weight)]).toEqual([4, 0, 3, 2, 3, 0, 0]);
});

test('a strong tie is a short step unless told otherwise', () => {
  // 0 – 2 directly is 1/1 long, by 1 it is 1/4 + 1/4.
  expect([
    ...weightedBetweenness(
      graphOf(3, [
        [0, 2, 1],
        [0, 1, 4],
        [1, 2, 4],
      ]),
    ),
  ]).toEqual([0, 1, 0]);
});

test('equally long ways are found although their sums differ in the last digit', () => {
  // 0.1 + 0.2 + 0.3 from one side, 0.3 + 0.2 + 0.1 from the other: (0.1 + 0.2) + 0.3 is not 0.1 + (0.2 + 0.3).
  const graph = graphOf(6, [
    [0, 1, 1],
    [1, 2, 2],
    [2, 5, 3],
    [0, 3, 3],
    [3, 4, 2],
    [4, 5, 1],
  ]);
  const through = weightedBetweenness(graph, (weight) => weight / 10);
  // Each of the four takes half of the pair 0 – 5; and all other pairs are the same from both sides.
  expect(through[1]).toBeCloseTo(through[4] ?? 0, 12);
  expect(through[2]).toBeCloseTo(through[3] ?? 0, 12);
});

test('with all lengths alike both agree, and the sources can be taken one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 24 }), (ties) => {
      const graph = graphOf(8, ties);
      const all = betweenness(graph);
      const weighted = weightedBetweenness(graph, () => 1);
      const parts = Array.from({ length: 8 }, (_, source) => betweenness(graph, [source]));
      all.forEach((value, person) => {
        expect(weighted[person]).toBeCloseTo(value, 9);
        expect(parts.reduce((sum, part) => sum + (part[person] ?? 0), 0)).toBeCloseTo(value, 9);
      });
    }),
  );
});

test('counted pair by pair it is the same, in whole lengths and in lengths that no sum hits exactly', () => {
  const tie = fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 4 }));
  const lengthOf = fc.constantFrom(
    (weight: number) => weight,
    (weight: number) => 1 / weight,
    (weight: number) => weight / 10,
  );
  fc.assert(
    fc.property(fc.array(tie, { maxLength: 24 }), lengthOf, (ties, length) => {
      const graph = graphOf(8, ties);
      const expected = pairByPair(graph, length);
      weightedBetweenness(graph, length).forEach((value, person) => {
        expect(value).toBeCloseTo(expected[person] ?? 0, 9);
      });
    }),
  );
});

test('a tie too short to be told from none is walked in one direction only from afar', () => {
  const graph = graphOf(3, [
    [0, 1, 1e16],
    [1, 2, 1e-4],
    [0, 2, 1e-4],
  ]);
  // 0 and 1 each lie on one of two ways from the other to 2. From 2 both are equally far: 0 is met first and lies on one
  // of two ways to 1; 1 then lies on none to 0.
  expect([...weightedBetweenness(graph)]).toEqual([(0.5 + 0.5) / 2, 0.5 / 2, 0]);
});

test('a tie without length is refused', () => {
  expect(() => weightedBetweenness(graphOf(2, [[0, 1]]), () => 0)).toThrow(RangeError);
});

/** The definition, from all distances (Floyd 1962, Communications of the ACM 5:345) and numbers of ways. */
function pairByPair(graph: MutualGraph, lengthOf: (weight: number) => number): readonly number[] {
  const people = Array.from({ length: graph.size }, (_, person) => person);
  const ties = people.map((person) => rowOf(graph, person, lengthOf));
  const far = people.map((one) =>
    people.map((other) => (one === other ? 0 : (ties[one]?.get(other) ?? Number.POSITIVE_INFINITY))),
  );
  const apart = (one: number, other: number): number => far[one]?.[other] ?? 0;
  for (const by of people)
    for (const one of people)
      far[one] = people.map((other) => Math.min(apart(one, other), apart(one, by) + apart(by, other)));
  const same = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
  const ways = (from: number, to: number): number =>
    from === to
      ? 1
      : [...(ties[to] ?? [])]
          .filter(([last, length]) => same(apart(from, last) + length, apart(from, to)))
          .reduce((sum, [last]) => sum + ways(from, last), 0);
  return people.map((by) => {
    let sum = 0;
    for (const from of people)
      for (const to of people)
        if (from < to && from !== by && to !== by && same(apart(from, by) + apart(by, to), apart(from, to)))
          sum += (ways(from, by) * ways(by, to)) / ways(from, to);
    return sum;
  });
}

function rowOf(
  { starts, others, weights }: MutualGraph,
  person: number,
  lengthOf: (weight: number) => number,
): ReadonlyMap<number, number> {
  const [start, end] = [starts[person] ?? 0, starts[person + 1] ?? 0];
  const row = Array.from(others.subarray(start, end), (other, place): [number, number] => [
    other,
    lengthOf(weights[start + place] ?? 0),
  ]);
  return new Map(row);
}
