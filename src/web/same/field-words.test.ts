import { expect, test } from 'vitest';
import { likenessWords } from './field-words.ts';

test.each([
  [['a@x.example'], ['A@X.example'], 'the same'],
  [['a@x.example', 'b@x.example'], ['b@x.example'], 'partly the same'],
  [['a@x.example'], ['b@x.example'], 'different'],
  [['a@x.example'], [], undefined],
  [[], [], undefined],
])('%j beside %j is %s', (one, other, says) => {
  expect(likenessWords({ one, other })).toBe(says);
});
