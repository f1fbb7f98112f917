import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerFields } from './header-fields.ts';

test('folded fields are unfolded, with either line end, and names are read in any case', () => {
  const { one, all } = headerFields('SUBJECT: a\r\n long\r\n\tone\r\nto: x@y\nTo: z@y\nX-Other: no\n');
  expect(one('subject')).toBe('a long one');
  expect(all('to')).toEqual(['x@y', 'z@y']);
  expect(one('cc')).toBe('');
});

test('lines that are no fields are passed over', () => {
  const { one } = headerFields(
    '>From ada Mon Jan 1\nnonsense\n: empty\n continued\nSubject : spaced\nFrom: a@b',
  );
  expect(one('subject')).toBe('spaced');
  expect(one('from')).toBe('a@b');
});

test('no header makes it fail', () => {
  const piece = fc.constantFrom('From:', 'To', ':', ' ', '\t', '\n', '\r\n', 'a@b', '\u0000', 'ü');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(headerFields(pieces.join('')).all('from').length).toBeGreaterThanOrEqual(0);
    }),
  );
});
