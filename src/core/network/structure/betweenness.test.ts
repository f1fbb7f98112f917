import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweenness } from './betweenness.ts';
import { graphOf, SIX_PEOPLE } from './graph-for-tests.ts';
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

test('a tie without length is refused', () => {
  expect(() => weightedBetweenness(graphOf(2, [[0, 1]]), () => 0)).toThrow(RangeError);
});
