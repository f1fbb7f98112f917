import { expect, test } from 'vitest';
import { seenKeys } from './seen-keys.ts';

test('a key is new once, however many there are', () => {
  const isRepeat = seenKeys();
  const keys = Array.from({ length: 150_000 }, (_, index) => `<${index}@example.org>`);
  expect(keys.some(isRepeat)).toBe(false);
  expect(keys.every(isRepeat)).toBe(true);
  expect(isRepeat('another')).toBe(false);
});
