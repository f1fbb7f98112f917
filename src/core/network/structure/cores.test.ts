import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cores } from './cores.ts';
import { allPairs, graphOf, SIX_PEOPLE } from './graph-for-tests.ts';

test('four who all know each other stand three deep, a chain from them one', () => {
  expect([...cores(graphOf(7, [...allPairs([0, 1, 2, 3]), [3, 4], [4, 5]]))]).toEqual([3, 3, 3, 3, 1, 1, 0]);
});

test('the same numbers as igraph', () => {
  // g.coreness(): see graph-for-tests.ts
  expect([...cores(SIX_PEOPLE)]).toEqual([2, 2, 2, 2, 2, 2, 0]);
});

test('as taking people away one by one gives, the least connected first', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 40 }), (ties) => {
      const graph = graphOf(10, ties);
      const left = new Set(Array.from({ length: 10 }, (_, person) => person));
      const known = (person: number): number =>
        [...graph.others.subarray(graph.starts[person], graph.starts[person + 1])].filter((other) =>
          left.has(other),
        ).length;
      const expected: number[] = [];
      let depth = 0;
      while (left.size > 0) {
        const [least = 0] = [...left].sort((one, other) => known(one) - known(other));
        depth = Math.max(depth, known(least));
        expected[least] = depth;
        left.delete(least);
      }
      expect([...cores(graph)]).toEqual(expected);
    }),
  );
});
