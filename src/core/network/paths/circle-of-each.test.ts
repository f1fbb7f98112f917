import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokerLoads, circlesAround } from '../reach.ts';
import { type Tie, tieGraph } from '../tie-graph.ts';
import { circleOfEach } from './circle-of-each.ts';
import { pathNetwork } from './path-network.ts';

const even = (pairs: readonly (readonly [number, number, number])[]): readonly Tie[] =>
  pairs.flatMap(([from, to, weight]) => [
    { from, to, weight },
    { from: to, to: from, weight },
  ]);

test('one broker whom I know by 2 and who knows nobody else but me and them', () => {
  const network = pathNetwork(
    tieGraph(
      3,
      even([
        [0, 1, 2],
        [1, 2, 4],
      ]),
    ),
    0,
  );
  // P_01 = 2 / (2 + 2), P_12 = 4 / (2 + 4 + 2)
  expect(circleOfEach(network)[2]).toBeCloseTo(-Math.log(1 - 0.5 * 0.5));
  expect([...circleOfEach(network)].slice(0, 2)).toEqual([0, 0]);
});

test('it is the circle of reach, in flat arrays', () => {
  const person = fc.integer({ min: 0, max: 7 });
  const pair = fc.tuple(person, person, fc.double({ min: 0.1, max: 9, noNaN: true }));
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: ([one, other]) => [one, other].sort().join() }), (pairs) => {
      const ties = even(pairs.filter(([one, other]) => one !== other));
      const rows = new Map<number, Map<number, number>>();
      for (const { from, to, weight } of ties) rows.set(from, (rows.get(from) ?? new Map()).set(to, weight));
      const known = circlesAround(0, rows, brokerLoads(rows));
      const circles = circleOfEach(pathNetwork(tieGraph(8, ties), 0));
      for (let one = 1; one < 8; one += 1) expect(circles[one]).toBeCloseTo(known.get(one) ?? 0, 12);
    }),
  );
});
