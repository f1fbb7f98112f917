import { expect, test } from 'vitest';
import { betweenness } from './betweenness.ts';
import { circles } from './circles.ts';
import { cutOffFrom } from './cut-points.ts';
import {
  explainBetweenness,
  explainCircles,
  explainClustering,
  explainCore,
  explainCutOff,
  explainLost,
} from './explain-structure.ts';
import { allPairs, graphOf } from './graph-for-tests.ts';

const nameOf = (person: number): string => ['Me', 'Ann', 'Bo', 'Cy', 'Di'][person] ?? '';

test('single brokers are named with how many stand behind them', () => {
  // Me – Ann – Bo – Cy, and Me – Di
  const chain = graphOf(5, [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 4],
  ]);
  expect(explainCutOff(cutOffFrom(chain, 0), nameOf)).toEqual([
    { says: 'Only through Ann do you reach Bo and Cy.', amount: 2 },
    { says: 'Only through Bo do you reach Cy.', amount: 1 },
  ]);
});

test('who would be lost is named, of many two', () => {
  expect(explainLost([], nameOf)).toEqual([]);
  expect(explainLost([2, 3, 4], nameOf)).toEqual([
    { says: 'You would no longer reach 3 people, such as Bo and Cy.', amount: 3 },
  ]);
});

test('circles add up to everybody', () => {
  const graph = graphOf(8, [...allPairs([0, 1, 2, 3]), ...allPairs([4, 5, 6])]);
  const reasons = explainCircles(circles(graph));
  expect(reasons.map(({ says }) => says)).toEqual([
    "One circle of 4 who know each other's people.",
    "One circle of 3 who know each other's people.",
    'Also one person of whom no tie to another is known.',
  ]);
  expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBe(8);
});

test('of five in a row the middle one stands in four of ten ways', () => {
  const row = graphOf(5, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  expect(explainBetweenness(betweenness(row), nameOf)[0]).toEqual({
    says: 'Bo stands in 40 % of the shortest ways between others.',
    amount: 0.4,
  });
  expect(explainBetweenness(new Float64Array(3), nameOf)).toEqual([]);
});

test('depth and clustering are said in one sentence, or not at all', () => {
  expect(explainCore(3)[0]?.says).toBe('Belongs to a group in which everybody knows at least 3 others.');
  expect(explainCore(0)).toEqual([]);
  expect(explainClustering(0.25)[0]?.says).toBe('Of the pairs among your contacts, 25 % know each other.');
  expect(explainClustering(Number.NaN)).toEqual([]);
});
