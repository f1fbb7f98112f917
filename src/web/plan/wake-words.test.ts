import { expect, test } from 'vitest';
import { wakeWords } from './wake-words.ts';

test('it is said how many are asleep, and when only some are named', () => {
  expect([wakeWords(0, 0), wakeWords(1, 1), wakeWords(4, 4), wakeWords(10, 1204)]).toEqual([
    'Nobody whom you knew well has been out of touch for more than a year.',
    '1 tie has been asleep for more than a year.',
    '4 ties have been asleep for more than a year; the most worth waking stands first.',
    '1,204 ties have been asleep for more than a year; these 10 are the most worth waking.',
  ]);
});
