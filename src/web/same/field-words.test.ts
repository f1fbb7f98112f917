import { expect, test } from 'vitest';
import { likenessWords, valueWords } from './field-words.ts';

test.each([
  [['a@x.example'], ['A@X.example'], 'the same'],
  [['a@x.example', 'b@x.example'], ['b@x.example'], 'partly the same'],
  [['a@x.example'], ['b@x.example'], 'different'],
  [['a@x.example'], [], undefined],
  [[], [], undefined],
])('%j beside %j is %s', (one, other, says) => {
  expect(likenessWords({ one, other })).toBe(says);
});

test('days are said as one says them, all else as it stands', () => {
  expect([valueWords('birthday', '1950-01-02'), valueWords('notes', '1950-01-02')]).toEqual([
    '2 January 1950',
    '1950-01-02',
  ]);
});
