import { expect, test } from 'vitest';
import { silentWords } from './silent-words.ts';

test('few ties are counted in words, many in figures', () => {
  expect([1, 3, 12, 13, 1204].map(silentWords)).toEqual([
    'One tie has been silent for long: still close?',
    'Three ties have been silent for long: still close?',
    'Twelve ties have been silent for long: still close?',
    '13 ties have been silent for long: still close?',
    '1,204 ties have been silent for long: still close?',
  ]);
});
