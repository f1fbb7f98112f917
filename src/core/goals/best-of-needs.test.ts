import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHelpers, anyImportance } from '../../../test/small-goal.ts';
import { coverage } from '../network/goals/coverage.ts';
import { goalSupply, type Helper } from '../network/goals/goal-supply.ts';
import { bestOfNeeds } from './best-of-needs.ts';
import type { GoalInBook } from './goal-in-book.ts';

function inBook(importance: readonly number[], helpers: readonly Helper[]): GoalInBook {
  const supply = goalSupply(importance, helpers);
  const needs = importance.map((_, at) => ({ name: String(at), importance: 1 as const, kinds: [] }));
  return { needs, supply, rows: helpers.map((_, row) => 100 - row), now: coverage(supply) };
}

test('the likeliest come first, of equal ones the lower number, and who is gone is left out', () => {
  const level = (value: number) => [{ need: 0, level: value }];
  const book = inBook(
    [1],
    [
      { strength: 0.5, levels: level(1) },
      { strength: 0.5, levels: level(0.5) },
      { strength: 0.25, levels: level(1) },
      { strength: 0.9, levels: level(1) },
      { strength: 0, levels: level(1) },
    ],
  );
  const people = (most: number, gone?: ReadonlySet<number>) =>
    bestOfNeeds(book, most, gone)[0]?.map(({ person, chance }) => [person, Math.round(chance * 100) / 100]);
  expect(people(3)).toEqual([
    [97, 0.9],
    [100, 0.5],
    [98, 0.25],
  ]);
  expect(people(9, new Set([3, 0]))).toEqual([
    [98, 0.25],
    [99, 0.25],
  ]);
});

test('they are the first of all in that order', () => {
  fc.assert(
    fc.property(anyImportance, anyHelpers, (importance, helpers) => {
      const book = inBook(importance, helpers);
      const all = bestOfNeeds(book, 99);
      bestOfNeeds(book, 2).forEach((few, need) => {
        expect(few).toEqual(all[need]?.slice(0, 2));
      });
      for (const list of all) {
        const sorted = [...list].sort((a, b) => b.chance - a.chance || a.person - b.person);
        expect(list.map(({ chance }) => chance)).toEqual(sorted.map(({ chance }) => chance));
      }
    }),
  );
});
