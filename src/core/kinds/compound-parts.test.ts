import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compoundParts } from './compound-parts.ts';

const WORDS = new Set([
  'software',
  'entwickler',
  'entwicklung',
  'vertrieb',
  'leiter',
  'schule',
  'bau',
  'amt',
]);
const known = {
  isWord: (word: string) => WORDS.has(word),
  isHead: (word: string) => word === 'leiter' || word === 'amt',
};
const parts = (word: string) => compoundParts(word, known);

test('a compound is taken apart at its links and without its ending', () => {
  expect(parts('softwareentwickler')).toEqual(['software', 'entwickler']);
  expect(parts('softwareentwicklerinnen')).toEqual(['software', 'entwickler']);
  expect(parts('vertriebsleiterin')).toEqual(['vertrieb', 'leiter']);
  expect(parts('softwareentwicklungsleiter')).toEqual(['software', 'entwicklung', 'leiter']);
});

test('a front may have lost its e', () => {
  expect(parts('schulleiter')).toEqual(['schule', 'leiter']);
});

test('a front may be short, a head alone may not', () => {
  expect(parts('bauleiter')).toEqual(['bau', 'leiter']);
  expect(parts('filialleiter')).toEqual(['', 'leiter']);
  expect(parts('bezirksamt')).toBeUndefined();
});

test('what ends in nothing known is no compound', () => {
  expect(parts('softwarebude')).toBeUndefined();
  expect(parts('leiter')).toBeUndefined();
  expect(parts('')).toBeUndefined();
});

test('any word gives listed parts, or fronts that are not, or nothing', () => {
  const piece = fc.constantFrom(...WORDS, 's', 'en', 'x', 'filial', 'in');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const part of parts(pieces.join('')) ?? []) expect(part === '' || WORDS.has(part)).toBe(true);
    }),
  );
});
