import { expect, test } from 'vitest';
import { likelyWords } from './likely-words.ts';

test.each([
  [true, 1, 'One person, beyond doubt'],
  [false, 0.999, 'Almost certainly one person'],
  [false, 0.962, 'Most likely one person (about 96 in 100)'],
  [false, 0.51, 'Likely one person (about 51 in 100)'],
  [false, 0.1234, 'Perhaps one person (about 12 in 100)'],
  [false, 0.001, 'Perhaps one person (about 1 in 100)'],
])('sure %s at %d: %s', (sure, chance, says) => {
  expect(likelyWords({ sure, chance })).toBe(says);
});
