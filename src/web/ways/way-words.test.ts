import { expect, test } from 'vitest';
import type { WayView } from '../../verbs/ways-view.ts';
import { chanceFigure, chanceReasons, evidenceOf, waysInOrder } from './way-words.ts';

const way = (...names: readonly string[]): WayView => ({
  people: names.map((name) => ({ id: name, name })),
  chance: 0.16,
  chanceWord: 'fair',
  steps: names.map((to) => ({ to, reasons: [] })),
});

test('the best way is told once when it is one of those that share nobody', () => {
  const [first, second] = [way('Ada', 'Cy'), way('Bo', 'Cy')];
  expect(waysInOrder({ best: way('Ada', 'Cy'), apart: [first, second] })).toEqual({
    best: first,
    others: [second],
    isBestApart: true,
  });
});

test('a best way beside them is told before all of them', () => {
  const apart = [way('Ada', 'Bo', 'Cy'), way('Dee', 'Eve', 'Cy')];
  const best = way('Ada', 'Eve', 'Cy');
  expect(waysInOrder({ best, apart })).toEqual({ best, others: apart, isBestApart: false });
});

test('without any way there is none to tell', () => {
  expect(waysInOrder({ apart: [] })).toEqual({ best: undefined, others: [], isBestApart: false });
});

test('what was seen or said stands with the step, what weighs it behind the chance', () => {
  const reasons = ['tie', 'news', 'seen', 'attention', 'said', 'organisation'].map((term) => ({
    term,
    says: term,
  }));
  const step = { to: 'Ada', reasons };
  expect(evidenceOf(step).map(({ term }) => term)).toEqual(['tie', 'seen', 'said', 'organisation']);
  expect(chanceReasons(step).map(({ term }) => term)).toEqual(['news', 'attention']);
});

test('the figure says what it is worth', () => {
  const steps = way('Ada', 'Bo').steps;
  expect(chanceFigure({ chance: 0.0005, steps })).toBe(
    'Step times step that comes to less than 1 %. It tells which way is better than another; nobody has measured it.',
  );
  expect(chanceFigure({ chance: 0, steps })).toMatch(/next to nothing/);
});
