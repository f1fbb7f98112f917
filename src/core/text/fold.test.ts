import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Müller', 'muller'],
  ['MÜLLER', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['Łukasz', 'lukasz'],
  ['Ægir Þór', 'aegir thor'],
  ['İlker', 'ilker'],
  ['Ⅷ ﬁn', 'viii fin'],
  ['Ελένη', 'ελενη'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
