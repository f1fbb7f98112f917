import { expect, test } from 'vitest';
import { phraseTable } from './phrase-table.ts';

const find = phraseTable([
  [['president'], 'president'],
  [['vice', 'president'], 'vice president'],
  [['president', 'sales'], 'sales'],
  [['one', 'two', 'three'], 'three'],
]);
const found = (text: string) =>
  find(text.split(' ').map((word) => ({ text: word.replace('|', ''), apart: word.startsWith('|') }))).map(
    ({ value, from, to }) => [value, from, to],
  );

test('no phrase is found inside a longer one', () => {
  expect(found('the vice president')).toEqual([['vice president', 1, 3]]);
  expect(found('president')).toEqual([['president', 0, 1]]);
});

test('phrases that overlap are both found', () => {
  expect(found('vice president sales')).toEqual([
    ['vice president', 0, 2],
    ['sales', 1, 3],
  ]);
});

test('no phrase reaches across a word that stands apart', () => {
  expect(found('vice |president')).toEqual([['president', 1, 2]]);
});

test('a phrase that is only begun is none', () => {
  expect(found('one two')).toEqual([]);
});

test('of a phrase listed twice the later entry holds', () => {
  const twice = phraseTable([
    [['x'], 1],
    [['x'], 2],
  ]);
  expect(twice([{ text: 'x', apart: true }])).toEqual([{ value: 2, from: 0, to: 1 }]);
});
