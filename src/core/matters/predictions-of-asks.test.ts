import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { matterId } from '../ids.ts';
import type { Matter } from './matter.ts';
import { predictionsOfAsks } from './predictions-of-asks.ts';

const TODAY = 20_000 as Day;
const ask = (daysAgo: number, state: string, chance?: number): Matter<'ask'> => ({
  id: matterId('a'),
  kind: 'ask',
  day: (TODAY - daysAgo) as Day,
  state,
  people: [],
  about: { what: 'a chair', size: 'small', ...(chance !== undefined && { chance }) },
});
const outcome = (one: Matter<'ask'>) => predictionsOfAsks([one], TODAY)[0]?.outcome;

test('a yes came, a no and no answer did not', () => {
  expect([
    outcome(ask(3, 'yes', 0.7)),
    outcome(ask(3, 'no', 0.7)),
    outcome(ask(3, 'no answer', 0.7)),
  ]).toEqual([true, false, false]);
});

test('without a word it stays open for sixty days, and is a no after them', () => {
  expect(outcome(ask(60, 'open', 0.7))).toBeUndefined();
  expect(outcome(ask(61, 'open', 0.7))).toBe(false);
});

test('an ask of which nothing was foretold is none', () => {
  expect(predictionsOfAsks([ask(3, 'yes')], TODAY)).toEqual([]);
  expect(predictionsOfAsks([ask(3, 'yes', 0.4)], TODAY)).toEqual([
    { model: 'readiness', on: TODAY - 3, chance: 0.4, horizonDays: 60, outcome: true },
  ]);
});
