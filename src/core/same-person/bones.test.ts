import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bones } from './bones.ts';

test.each([
  ['schmidt', 'schmitt'],
  ['meyer', 'maier'],
  ['philip', 'filip'],
  ['kowalski', 'kovalsky'],
  ['tomson', 'thomson'],
  ['caroline', 'karolin'],
])('%s and %s have the same bones', (one, other) => {
  expect(bones(one)).toBe(bones(other));
});

test.each([
  ['berg', 'stein'],
  ['adams', 'edams'],
  ['ito', 'ato'],
])('%s and %s have not', (one, other) => {
  expect(bones(one)).not.toBe(bones(other));
});

test('of any word there are bones, as long as the word at the most', () => {
  fc.assert(fc.property(fc.string(), (word) => bones(word).length <= word.length));
  expect(bones('')).toBe('');
});
