import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tieGraph } from '../tie-graph.ts';
import { bestPaths } from './best-paths.ts';
import { explainPath } from './explain-path.ts';
import { hedge } from './hedge.ts';
import { type PathNetwork, pathNetwork } from './path-network.ts';

const EGO = 0;

const gain = (chance: number): number => -Math.log1p(-chance);
const isExact = (asked: Asked, most: number): void => {
  const answer = bestPaths(asked.network, asked.targets, 'act', most);
  const ways = allWays(asked);
  const best = Math.max(0, ...ways.map(({ chance }) => chance));
  expect(answer.best?.chance ?? 0).toBeCloseTo(best, 12);
  expect(answer.together).toBeCloseTo(-Math.expm1(-bestByTrying(ways, most, gain)), 10);
  expect(answer.routes).toBe(new Set(ways.map((way) => routeOf(way.people))).size);

  const brokers = answer.disjoint.flatMap(brokersOf);
  expect(new Set(brokers).size).toBe(brokers.length);
  for (const path of answer.disjoint) {
    const same = ways.find(({ people }) => `${people}` === `${path.people}`);
    expect(same?.chance).toBeCloseTo(path.chance, 12);
  }
};
/** Ways by the same brokers are one route; direct ones differ by their end. */
const routeOf = (people: readonly number[]): string =>
  `${people.length === 2 ? people : people.slice(0, -1)}`;

test('on small networks nothing better is found by trying all: up to three ways', () => {
  fc.assert(fc.property(anyAsked(7, 5), fc.integer({ min: 1, max: 3 }), isExact), { numRuns: 300 });
});

test('nor two ways in networks large enough that most of them are never looked at', () => {
  fc.assert(
    fc.property(anyAsked(12, 8), (asked) => isExact(asked, 2)),
    { numRuns: 60 },
  );
});

const isExactHedge = (asked: Asked, least: number): void => {
  const ways = allWays(asked).filter(({ chance }) => chance >= least);
  const { disjoint, singleBrokers, ends } = hedge(asked.network, asked.targets, least);
  expect(disjoint).toBe(bestByTrying(ways, 5, () => 1));
  const onAll = ways[0] ? brokersOf(ways[0]) : [];
  expect(singleBrokers.toSorted()).toEqual(
    onAll.filter((one) => ways.every((way) => brokersOf(way).includes(one))).toSorted(),
  );
  expect(ends).toEqual([...new Set(ways.map(({ people }) => people.at(-1)))].toSorted());
};

test('what hangs on whom is found as by trying all', () => {
  fc.assert(
    fc.property(anyAsked(7, 5), (asked) => isExactHedge(asked, 1e-9)),
    { numRuns: 300 },
  );
});

test('the reasons of a path multiply to its chance', () => {
  fc.assert(
    fc.property(anyAsked(7, 6), ({ network, targets }) => {
      for (const path of bestPaths(network, targets).disjoint) {
        const reasons = explainPath(network, path, String);
        const product = reasons.reduce((chance, { amount }) => chance * amount, 1);
        expect(product).toBeCloseTo(path.chance, 12);
      }
    }),
  );
});

type Asked = { readonly network: PathNetwork; readonly targets: readonly number[] };

/** Networks with uneven ties and brokers who have limits, and some people to get to. */
function anyAsked(most: number, density: number): fc.Arbitrary<Asked> {
  const weight = fc.oneof(
    { weight: density, arbitrary: fc.constantFrom(0.2, 0.5, 1, 1, 2, 5, 20) },
    { weight: 10 - density, arbitrary: fc.constant(0) },
  );
  const limits = fc.record({ asked: fc.nat(2), load: fc.constantFrom(0, 0.5, 1) });
  return fc
    .integer({ min: 3, max: most })
    .chain((size) =>
      fc.record({
        size: fc.constant(size),
        weights: fc.array(weight, { minLength: size * size, maxLength: size * size }),
        targets: fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 3 }),
        limits: fc.array(fc.tuple(fc.nat(size - 1), limits), { maxLength: 2 }),
      }),
    )
    .map(({ size, weights, targets, limits: limited }) => {
      const ties = weights.map((one, at) => ({ from: Math.floor(at / size), to: at % size, weight: one }));
      return {
        network: pathNetwork(
          tieGraph(
            size,
            ties.filter((tie) => tie.weight > 0),
          ),
          EGO,
          new Map(limited),
        ),
        targets,
      };
    });
}

type PlainWay = { readonly people: readonly number[]; readonly chance: number };

/** Every way of at most three steps that does not pass the set, found by walking. */
function allWays({ network, targets }: Asked, firstChances = network.acts): readonly PlainWay[] {
  const { graph, into } = network;
  const chanceTo = (from: number, to: number): number => {
    if (from === EGO) return firstChances[to] ?? 0;
    for (let at = graph.starts[to] ?? 0; at < (graph.starts[to + 1] ?? 0); at += 1)
      if (graph.others[at] === from) return into[at] ?? 0;
    return 0;
  };
  const found: PlainWay[] = [];
  const walk = (people: readonly number[], chance: number): void => {
    const here = people.at(-1) ?? EGO;
    if (here !== EGO && targets.includes(here)) {
      found.push({ people, chance });
      return;
    }
    if (people.length > 3) return;
    for (let next = 0; next < graph.size; next += 1) {
      const step = people.includes(next) ? 0 : chanceTo(here, next);
      if (step > 0) walk([...people, next], chance * step);
    }
  };
  walk([EGO], 1);
  return found;
}

/** The best sum of `gainOf` over at most `most` ways without a common broker, by trying all. */
function bestByTrying(ways: readonly PlainWay[], most: number, gainOf: (chance: number) => number): number {
  if (most === 0) return 0;
  return ways.reduce((best, way, at) => {
    const free = ways.slice(at + 1).filter((other) => !meet(way, other));
    return Math.max(best, gainOf(way.chance) + bestByTrying(free, most - 1, gainOf));
  }, 0);
}

function meet(one: PlainWay, other: PlainWay): boolean {
  const [mine, theirs] = [brokersOf(one), brokersOf(other)];
  if (mine.length === 0 && theirs.length === 0) return false;
  return mine.some((broker) => theirs.includes(broker));
}

function brokersOf({ people }: PlainWay): readonly number[] {
  return people.slice(1, -1);
}
