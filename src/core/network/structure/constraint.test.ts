import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constraint, constraints, constraintTerms } from './constraint.ts';
import { explainConstraint } from './explain-constraint.ts';
import { allPairs, graphOf, SIX_PEOPLE } from './graph-for-tests.ts';
import { degree } from './mutual-graph.ts';

test('four contacts who do not know each other: 4 · (1/4)² = 0.25', () => {
  const star = graphOf(5, [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
  ]);
  expect(constraint(star, 0)).toBe(0.25);
  // The only tie of the others goes to the middle: 1².
  expect(constraint(star, 1)).toBe(1);
});

test('four contacts who all know each other: 4 · (1/4 + 3 · 1/4 · 1/4)² = 0.765625', () => {
  expect(constraint(graphOf(5, allPairs([0, 1, 2, 3, 4])), 0)).toBeCloseTo(0.765625, 12);
});

test('a triangle with weights 2 and 1 to a pair tied by 3', () => {
  // p_01 = 2/3, p_02 = 1/3, p_21 = 3/4, p_12 = 3/5: (2/3 + 1/3 · 3/4)² + (1/3 + 2/3 · 3/5)² = (11/12)² + (11/15)²
  const graph = graphOf(3, [
    [0, 1, 2],
    [0, 2, 1],
    [1, 2, 3],
  ]);
  const terms = constraintTerms(graph, 0);
  expect(terms[0]).toBeCloseTo((11 / 12) ** 2, 12);
  expect(terms[1]).toBeCloseTo((11 / 15) ** 2, 12);
});

test('the same numbers as igraph and networkx', () => {
  // g.constraint(weights='weight'); networkx.constraint(n, weight='weight'): see graph-for-tests.ts
  const theirs = [
    0.7806122448979591, 0.7127710459183674, 0.9029992205215418, 0.5555555555555556, 0.5947066326530612,
    0.5918367346938775,
  ];
  const ours = constraints(SIX_PEOPLE);
  theirs.forEach((value, person) => {
    expect(ours[person]).toBeCloseTo(value, 12);
  });
  expect(ours[6]).toBeNaN();
  expect(constraint(SIX_PEOPLE, 6)).toBeNaN();
});

test('one person measured alone is as in all, and scale does not matter', () => {
  const ties = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 9 })), { maxLength: 30 });
  fc.assert(
    fc.property(ties, fc.integer({ min: 2, max: 50 }), (pairs, scale) => {
      const graph = graphOf(8, pairs);
      const scaled = constraints(
        graphOf(
          8,
          pairs.map(([one, other, weight]) => [one, other, weight * scale]),
        ),
      );
      constraints(graph).forEach((all, person) => {
        if (degree(graph, person) === 0) return;
        expect(constraint(graph, person)).toBeCloseTo(all, 12);
        expect(scaled[person]).toBeCloseTo(all, 12);
      });
    }),
  );
});

test('the reasons name the few who hold most and add up', () => {
  const terms = new Float64Array([0.04, 0.3, 0.1, 0.05, 0.02, 0.01, 0.02]);
  const reasons = explainConstraint(['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus'], terms);
  expect(reasons.map(({ says }) => says)).toEqual([
    'About 56 % of what ties you to one circle runs through Bo.',
    'About 19 % of what ties you to one circle runs through Cy.',
    'About 9 % of what ties you to one circle runs through Di.',
    'About 7 % of what ties you to one circle runs through Ann.',
    'About 4 % of what ties you to one circle runs through Ed.',
    '2 more people, each a little.',
  ]);
  expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(0.54, 12);
});
