import { expect, test } from 'vitest';
import type { FavourKind } from '../network/benefit/favour.ts';
import { daysAgo, matterOf, TODAY } from './matters-for-tests.ts';
import { thanksText, thanksTodo } from './thanks-text.ts';

test.each<[FavourKind, string, string, string]>([
  [
    'advice',
    'on visas',
    'Ana gave you advice on 19 February: “on visas”.',
    'Say thank you to Ana, and what it did for you.',
  ],
  [
    'introduction',
    'to Bo',
    'Ana gave you an introduction on 19 February: “to Bo”.',
    'Tell Ana what became of it.',
  ],
  ['gift', '', 'Ana gave you a gift on 19 February.', 'Say thank you to Ana, and what it did for you.'],
])('thanks for %s', (kind, what, says, todo) => {
  const owed = matterOf('thanks', { kind, what }, { day: daysAgo(10) });
  expect(thanksText(owed, 'Ana', TODAY)).toBe(says);
  expect(thanksTodo(owed, 'Ana')).toBe(todo);
});
