import { expect, test } from 'vitest';
import { driftWords } from './drift-words.ts';

test('it is said how many are left and how far one is', () => {
  expect([
    driftWords({ left: 17, seen: 3, atOnce: 5 }),
    driftWords({ left: 1, seen: 0, atOnce: 5 }),
    driftWords({ left: 0, seen: 20, atOnce: 5 }),
    driftWords({ left: 0, seen: 0, atOnce: 5 }),
  ]).toEqual([
    '17 ties have been quiet for longer than usual. The first 5 are here, the others move up. You have been through 3.',
    'One tie has been quiet for longer than usual.',
    'Nobody is left. You have been through 20.',
    'Nobody drifts: everybody is within their usual time.',
  ]);
});
