import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiesAmongContacts } from './clustering.ts';
import {
  binaryEffectiveSize,
  effectiveSize,
  effectiveSizes,
  explainEffectiveSize,
} from './effective-size.ts';
import { allPairs, graphOf, SIX_PEOPLE } from './graph-for-tests.ts';
import { degree } from './mutual-graph.ts';

test('four who do not know each other are four sources, four who all do are one', () => {
  // The clique: each of the four is told by three others, a quarter each: 4 · (1 − 3/4) = 1.
  expect(
    effectiveSize(
      graphOf(5, [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
      ]),
      0,
    ),
  ).toBe(4);
  expect(effectiveSize(graphOf(5, allPairs([0, 1, 2, 3, 4])), 0)).toBeCloseTo(1, 12);
});

test('weights count: the triangle with 2 and 1 to a pair tied by 3', () => {
  // Of 1: p_02 m_12 = 1/3 · 3/3; of 2: p_01 m_21 = 2/3 · 3/3. ES = 2 − 1/3 − 2/3 = 1.
  expect(
    effectiveSize(
      graphOf(3, [
        [0, 1, 2],
        [0, 2, 1],
        [1, 2, 3],
      ]),
      0,
    ),
  ).toBeCloseTo(1, 12);
  // With 3 between me and 1, and 1 elsewhere: p_02 m_12 = 1/4 · 1/3, p_01 m_21 = 3/4 · 1/1. ES = 2 − 1/12 − 3/4.
  expect(
    effectiveSize(
      graphOf(3, [
        [0, 1, 3],
        [0, 2, 1],
        [1, 2, 1],
      ]),
      0,
    ),
  ).toBeCloseTo(2 - 1 / 12 - 3 / 4, 12);
});

test('the same numbers as networkx', () => {
  // networkx.effective_size(n, weight='weight'): see graph-for-tests.ts
  const theirs = [2.2142857142857144, 2.3625, 2.025, 2, 2.75, 2];
  const ours = effectiveSizes(SIX_PEOPLE);
  theirs.forEach((value, person) => {
    expect(ours[person]).toBeCloseTo(value, 12);
  });
  expect(ours[6]).toBeNaN();
});

test('with ties all alike it is the shortcut of Borgatti, for one person as for all', () => {
  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(7), fc.nat(7)).filter(([one, other]) => one < other),
    {
      selector: ([one, other]) => one * 8 + other,
    },
  );
  fc.assert(
    fc.property(pairs, (ties) => {
      const graph = graphOf(8, ties);
      const among = tiesAmongContacts(graph);
      effectiveSizes(graph).forEach((size, person) => {
        if (degree(graph, person) === 0) return;
        expect(size).toBeCloseTo(binaryEffectiveSize(degree(graph, person), among[person] ?? 0), 12);
        expect(effectiveSize(graph, person)).toBeCloseTo(size, 12);
      });
    }),
  );
});

test('nobody has more sources than contacts, whatever the weights, and never fewer than none', () => {
  const ties = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })), { maxLength: 30 });
  fc.assert(
    fc.property(ties, (pairs) => {
      const graph = graphOf(8, pairs);
      effectiveSizes(graph).forEach((size, person) => {
        if (degree(graph, person) === 0) return;
        expect(size).toBeLessThanOrEqual(degree(graph, person) + 1e-12);
        expect(size).toBeGreaterThan(0);
      });
    }),
  );
});

test('the reasons say what overlap costs and add up', () => {
  expect(explainEffectiveSize(10, 4.2)).toEqual([
    { says: 'You are in touch with 10 people.', amount: 10 },
    {
      says: 'Because they know each other, they are worth about 4.2 separate sources of news.',
      amount: 4.2 - 10,
    },
  ]);
  expect(explainEffectiveSize(1, 1)[1]?.says).toBe('None of them would tell you what another tells you.');
  expect(explainEffectiveSize(0, Number.NaN)).toEqual([]);
});
