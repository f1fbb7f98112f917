import { expect, test } from 'vitest';
import { queryText } from './query-text.ts';

test('absent and empty fields are left out', () => {
  expect(queryText({ search: '', after: undefined })).toBe('');
});

test('a list repeats its name, and everything is escaped', () => {
  expect(queryText({ line: 'a&b=c', with: ['x', 'y'], limit: 5 })).toBe(
    '?line=a%26b%3Dc&with=x&with=y&limit=5',
  );
});
