import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deletions, isOneTypo } from './typo.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '小'), minLength: 1, maxLength: 6 });

/** Every word that one mistake makes of this one, written the plainest way. */
function misspellings(text: string): readonly string[] {
  const letters = [...text];
  const at = [...letters.keys(), letters.length];
  const alphabet = ['a', 'b', 'c', '小'];
  return [
    text,
    ...letters.map((_, place) => letters.toSpliced(place, 1).join('')),
    ...at.flatMap((place) => alphabet.map((letter) => letters.toSpliced(place, 0, letter).join(''))),
    ...letters.flatMap((_, place) => alphabet.map((letter) => letters.with(place, letter).join(''))),
    ...letters
      .slice(1)
      .map((letter, place) => letters.toSpliced(place, 2, letter, letters[place] ?? '').join('')),
  ];
}

test('two words are one typo apart exactly when one mistake makes the other', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneTypo(one, other)).toBe(misspellings(one).includes(other));
      expect(isOneTypo(other, one)).toBe(isOneTypo(one, other));
    }),
    { numRuns: 500 },
  );
});

test('every misspelling is a typo and shares a deletion with the word, so that an index over deletions finds it', () => {
  fc.assert(
    fc.property(word, (right) => {
      const known = new Set(deletions(right));
      for (const wrong of misspellings(right)) {
        expect(isOneTypo(right, wrong)).toBe(true);
        expect(deletions(wrong).some((variant) => known.has(variant))).toBe(true);
      }
    }),
  );
});

test('words that share a deletion are at most two mistakes apart, so that few candidates are looked at', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const known = new Set(deletions(one));
      const isShared = deletions(other).some((variant) => known.has(variant));
      if (isShared) expect(misspellings(one).some((wrong) => isOneTypo(wrong, other))).toBe(true);
    }),
  );
});

test.each([
  ['lovelace', 'lovelase', true],
  ['lovelace', 'lvoelace', true],
  ['lovelace', 'lovelac', true],
  ['lovelace', 'lovelaces', true],
  ['lovelace', 'lovelsae', false],
  ['ab', 'ba', true],
  ['abc', 'cba', false],
])('%s and %s: %s', (one, other, is) => {
  expect(isOneTypo(one, other)).toBe(is);
});
