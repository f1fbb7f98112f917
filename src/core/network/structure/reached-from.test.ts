import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutOffFrom } from './cut-points.ts';
import { graphOf } from './graph-for-tests.ts';
import { reachedFrom } from './reached-from.ts';

const reached = (graph: Parameters<typeof reachedFrom>[0], gone: readonly number[]) =>
  [...reachedFrom(graph, 0, new Set(gone)).entries()].flatMap(([person, is]) => (is === 1 ? [person] : []));

test('two who bring me to a third cut them off only together', () => {
  const graph = graphOf(5, [
    [0, 1],
    [0, 2],
    [1, 3],
    [2, 3],
  ]);
  expect(reached(graph, [])).toEqual([1, 2, 3]);
  expect(reached(graph, [1])).toEqual([2, 3]);
  expect(reached(graph, [1, 2])).toEqual([]);
});

test('of one person it is what hangs on them alone', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 25 }), fc.integer({ min: 1, max: 9 }), (ties, gone) => {
      const graph = graphOf(10, ties);
      const before = reached(graph, []);
      const lost = before.filter((person) => person !== gone && !reached(graph, [gone]).includes(person));
      expect(lost).toEqual([...(cutOffFrom(graph, 0).get(gone) ?? [])].sort((one, other) => one - other));
    }),
  );
});
