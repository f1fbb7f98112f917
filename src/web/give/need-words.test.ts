import { expect, test } from 'vitest';
import { needWords } from './need-words.ts';

const person = { id: '1a', name: 'Ada' };

test('needs and offers are told as one would', () => {
  expect(
    [
      { kind: 'need', of: 'me', what: 'a flat', asked: false } as const,
      { kind: 'offer', of: 'me', what: 'a van', asked: false } as const,
      { kind: 'need', of: 'them', person, what: 'a flat', asked: true } as const,
      { kind: 'offer', of: 'them', person, what: 'a van', asked: false } as const,
    ].map(needWords),
  ).toEqual([
    'You look for “a flat”.',
    'You can give “a van”.',
    'Ada looks for “a flat”. They asked you for it.',
    'Ada can give “a van”.',
  ]);
});
