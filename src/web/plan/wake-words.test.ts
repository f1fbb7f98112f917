import { expect, test } from 'vitest';
import { OLD_TIES, wakeWords } from './wake-words.ts';

test('it is said why, how many are asleep, and when only some are named', () => {
  expect([wakeWords(1, 1), wakeWords(4, 4), wakeWords(10, 1204)]).toEqual([
    `${OLD_TIES} 1 tie has been asleep for more than a year.`,
    `${OLD_TIES} 4 ties have been asleep for more than a year; the most worth waking stands first.`,
    `${OLD_TIES} 1,204 ties have been asleep for more than a year; these 10 are the most worth waking.`,
  ]);
});

test('where nobody sleeps it says only that', () => {
  expect(wakeWords(0, 0)).toBe('Nobody whom you knew well has been out of touch for more than a year.');
});
