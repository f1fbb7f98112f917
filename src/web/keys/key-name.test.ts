import { expect, test } from 'vitest';
import { isSingleCharacter, keyName } from './key-name.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('Ctrl and Command are one', () => {
  expect(keyName({ ...plain, key: 'k', ctrlKey: true })).toBe('mod+k');
  expect(keyName({ ...plain, key: 'K', metaKey: true })).toBe('mod+k');
});

test('a held Alt never passes for the plain key', () => {
  expect(keyName({ ...plain, key: 'd', altKey: true })).toBe('alt+d');
});

test('only characters count as single keys', () => {
  expect(['j', '?', 'Enter', 'mod+k'].map(isSingleCharacter)).toEqual([true, true, false, false]);
});
