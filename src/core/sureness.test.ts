import { expect, test } from 'vitest';
import { sureness } from './sureness.ts';

test.each([
  [1, 'said by you'],
  [0.85, 'sure'],
  [0.84, 'likely'],
  [0.6, 'likely'],
  [0.59, 'a guess'],
  [0.01, 'a guess'],
  [0, 'not known'],
])('a confidence of %s is %s', (confidence, word) => expect(sureness(confidence)).toBe(word));
