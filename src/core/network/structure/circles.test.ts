import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circles, modularity } from './circles.ts';
import { allPairs, graphOf } from './graph-for-tests.ts';

test('two circles joined by one tie are two, the larger first, and who knows nobody is in none', () => {
  const graph = graphOf(10, [...allPairs([0, 1, 2, 3]), ...allPairs([4, 5, 6, 7, 8]), [3, 4]]);
  expect(circles(graph)).toEqual({ of: Int32Array.from([1, 1, 1, 1, 0, 0, 0, 0, 0, -1]), count: 2 });
});

test('the gain over chance of two triangles joined by one tie: 12/14 − 2 · (7/14)² = 5/14', () => {
  const graph = graphOf(6, [...allPairs([0, 1, 2]), ...allPairs([3, 4, 5]), [2, 3]]);
  expect(modularity(graph, circles(graph).of)).toBeCloseTo(5 / 14, 12);
});

test('a weak tie joins less than a strong one', () => {
  const chain = graphOf(4, [
    [0, 1, 9],
    [1, 2, 1],
    [2, 3, 9],
  ]);
  expect([...circles(chain).of]).toEqual([0, 0, 1, 1]);
});

test('asking for finer circles gives more of them', () => {
  const ring = graphOf(
    12,
    Array.from({ length: 12 }, (_, person) => [person, (person + 1) % 12]),
  );
  expect(circles(ring, 3).count).toBeGreaterThan(circles(ring).count);
});

test('each circle hangs together, covers whom it should, and is better than none or all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 5 })), {
        minLength: 1,
        maxLength: 40,
      }),
      (ties) => {
        const graph = graphOf(12, ties);
        const { of, count } = circles(graph);
        expect(circles(graph).of).toEqual(of);
        of.forEach((circle, person) => {
          expect(circle === -1).toBe(graph.starts[person] === graph.starts[person + 1]);
        });
        for (let circle = 0; circle < count; circle++) expect(hangsTogether(of, circle, graph)).toBe(true);
        const found = modularity(graph, of);
        expect(found).toBeGreaterThanOrEqual(
          modularity(
            graph,
            of.map(() => 0),
          ) - 1e-9,
        );
        expect(found).toBeGreaterThanOrEqual(
          modularity(
            graph,
            of.map((_, person) => person),
          ) - 1e-9,
        );
      },
    ),
  );
});

function hangsTogether(
  of: Int32Array,
  circle: number,
  { starts, others }: { starts: Uint32Array; others: Uint32Array },
): boolean {
  const members = [...of.keys()].filter((person) => of[person] === circle);
  const seen = new Set(members.slice(0, 1));
  for (const person of seen) {
    for (const other of others.subarray(starts[person], starts[person + 1]))
      if (of[other] === circle) seen.add(other);
  }
  return members.length > 0 && seen.size === members.length;
}
