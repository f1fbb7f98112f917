import { expect, test } from 'vitest';
import { birthdayWords } from './birthday-words.ts';

test('a birthday is said with the year only when it is known', () => {
  expect(['1960-01-10', '--02-29', '1815'].map(birthdayWords)).toEqual([
    '10 January 1960',
    '29 February',
    '1815',
  ]);
});

test('what is no day stays as it was written', () => {
  expect(['in spring', '1960-13-40'].map(birthdayWords)).toEqual(['in spring', '1960-13-40']);
});
