import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenGraph, halfGraph, halfTies } from '../circle/half-ties.ts';
import { type Acquaintances, brokerLoads, circlesAround, reach } from '../reach.ts';
import { type TieGraph, tieGraph } from '../tie-graph.ts';
import { bestPaths } from './best-paths.ts';
import { explainNews, explainPath } from './explain-path.ts';
import { pathNetwork, willingness } from './path-network.ts';

const EGO = 0;

test('a way through one broker is what reach says of it', () => {
  // to Bo 2/(2+2); Bo to Cy 4/(2+4+2)
  const network = pathNetwork(
    evenTies(3, [
      [0, 1, 2],
      [1, 2, 4],
    ]),
    EGO,
  );
  expect(bestPaths(network, [2])).toEqual({
    best: { people: [0, 1, 2], chance: 0.25 },
    disjoint: [{ people: [0, 1, 2], chance: 0.25 }],
    together: expect.closeTo(0.25, 12),
    routes: 1,
  });
});

test('a broker whom I asked once, with half their hands full, is asked at a quarter of the chance', () => {
  expect(willingness({ asked: 1, load: 0.5 })).toBe(0.25);
  const graph = evenTies(3, [
    [0, 1, 2],
    [1, 2, 4],
  ]);
  const network = pathNetwork(graph, EGO, new Map([[1, { asked: 1, load: 0.5 }]]));
  expect(bestPaths(network, [2]).best?.chance).toBe(0.0625);
});

test('news comes by a middling tie, help by a strong one', () => {
  // ties of 18, 2 and 0.2 to three brokers, each of whom gives the same share to the one wanted
  const graph = evenTies(5, [
    [0, 1, 18],
    [0, 2, 2],
    [0, 3, 0.2],
    [1, 4, 20],
    [2, 4, 4],
    [3, 4, 2.2],
  ]);
  const network = pathNetwork(graph, EGO);
  expect(bestPaths(network, [4], 'act').best?.people[1]).toBe(1);
  expect(bestPaths(network, [4], 'news').best).toEqual({ people: [0, 2, 4], chance: 4 * 0.25 * (4 / 8) });
});

test('two good ways are taken before the single best one that stands in the way of both', () => {
  // 38/40 = .95, 18/20 = .9, 2/4 = .5; 1 hands on to 2 with 30/47, to 3 with 15/47
  const graph = tieGraph(6, [
    { from: 0, to: 1, weight: 38 },
    { from: 0, to: 4, weight: 38 },
    { from: 1, to: 2, weight: 30 },
    { from: 1, to: 3, weight: 15 },
    { from: 4, to: 2, weight: 2 },
    { from: 2, to: 5, weight: 18 },
    { from: 3, to: 5, weight: 18 },
  ]);
  const answer = bestPaths(pathNetwork(graph, EGO), [5], 'act', 2);
  expect(answer.best).toEqual({ people: [0, 1, 2, 5], chance: expect.closeTo(0.95 * (30 / 47) * 0.9, 12) });
  expect(answer.disjoint).toEqual([
    { people: [0, 4, 2, 5], chance: expect.closeTo(0.4275, 12) },
    { people: [0, 1, 3, 5], chance: expect.closeTo(0.95 * (15 / 47) * 0.9, 12) },
  ]);
});

test('nobody is reached through the one reached, nor oneself', () => {
  const network = pathNetwork(
    evenTies(4, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]),
    EGO,
  );
  expect(bestPaths(network, [1, 3]).disjoint.map(({ people }) => people)).toEqual([[0, 1]]);
  expect(bestPaths(network, [EGO])).toEqual({ best: undefined, disjoint: [], together: 0, routes: 0 });
  expect(() => bestPaths(network, [1], 'act', 6)).toThrow(RangeError);
});

test('all brokers at once give the reach of reach.ts, when only they lie between', () => {
  const known = fc.double({ min: 0.01, max: 50, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(known, known), { minLength: 1, maxLength: 5 }), (brokers) => {
      const target = brokers.length + 1;
      const pairs = brokers.flatMap(([mine, theirs], at): [number, number, number][] => [
        [EGO, at + 1, mine],
        [at + 1, target, theirs],
      ]);
      const knows: Acquaintances<number> = both(pairs);
      const circle = circlesAround(EGO, knows, brokerLoads(knows)).get(target) ?? 0;
      const network = pathNetwork(evenTies(target + 1, pairs), EGO);
      expect(bestPaths(network, [target], 'act', 5).together).toBeCloseTo(reach(circle), 12);
    }),
  );
});

test('the reasons read as sentences', () => {
  const names = ['me', 'Bo', 'Cy'];
  const graph = evenTies(3, [
    [0, 1, 2],
    [1, 2, 4],
  ]);
  const network = pathNetwork(graph, EGO, new Map([[1, { asked: 2, load: 0.5 }]]));
  const path = { people: [0, 1, 2], chance: 0 };
  expect(explainPath(network, path, (person) => names[person] ?? '')).toEqual([
    { says: 'You know Bo.', amount: 0.5 },
    { says: 'Cy has about 50 % of the attention of Bo, as far as you can see.', amount: 0.5 },
    { says: 'You have asked Bo 2 times lately, and Bo has much to do for others.', amount: 0.5 / 3 },
  ]);
  expect(explainNews(network, path, 'Bo').amount).toBe(1);
});

function both(pairs: readonly (readonly [number, number, number])[]): Acquaintances<number> {
  const knows = new Map<number, Map<number, number>>();
  const put = (one: number, other: number, weight: number): void => {
    knows.set(one, (knows.get(one) ?? new Map<number, number>()).set(other, weight));
  };
  for (const [one, other, weight] of pairs) {
    put(one, other, weight);
    put(other, one, weight);
  }
  return knows;
}

function evenTies(size: number, ties: readonly (readonly [number, number, number])[]): TieGraph {
  return evenGraph(halfGraph(size, halfTies(ties.map(([one, other, weight]) => ({ one, other, weight })))));
}
