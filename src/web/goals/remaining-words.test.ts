import { expect, test } from 'vitest';
import { remainingWords } from './remaining-words.ts';

const [ada, bo] = [
  { id: '1', name: 'Ada' },
  { id: '2', name: 'Bo' },
];

test('who is left is named, or that nobody is', () => {
  expect([[], [ada], [ada, bo]].map((people) => remainingWords('Sales', people))).toEqual([
    'For Sales nobody would be left.',
    'For Sales you would still have Ada.',
    'For Sales you would still have Ada and Bo.',
  ]);
});
