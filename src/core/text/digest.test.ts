import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from './digest.ts';

test('a digest is a whole number that every engine keeps exactly, the same each time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Number.isSafeInteger(digest(text))).toBe(true);
      expect(digest(text)).toBe(digest(`${text}`));
    }),
  );
});

test('a hundred thousand alike texts have as many digests', () => {
  const digests = new Set(
    Array.from({ length: 100_000 }, (_, at) => digest(`BEGIN:VCARD\nUID:${at}\nEND:VCARD`)),
  );
  expect(digests.size).toBe(100_000);
});
