import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { questionWords, searchWords } from './search-words.ts';

test.each([
  ['Müller', ['muller', 'mueller']],
  ['José Álvarez', ['jose', 'alvarez']],
  ['Łukasz Żak', ['lukasz', 'zak']],
  ['Søren', ['soren']],
  ['Straße', ['strasse']],
  ['王小明', ['王小明', '小明', '明']],
  ["O'Brien-Quill", ['o', 'brien', 'quill']],
  ['', []],
  ['…', []],
])('%s is found under %j', (text, words) => {
  expect(searchWords(text)).toEqual(expect.arrayContaining(words));
});

test('a word is found under its own folding, however it is composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const known = new Set(searchWords(text));
      for (const word of questionWords(text)) expect(known).toContain(word);
      for (const word of questionWords(text.normalize('NFD'))) expect(known).toContain(word);
      for (const word of questionWords(text.toUpperCase().toLowerCase()).filter(isAscii))
        expect(known).toContain(word);
    }),
  );
});

const isAscii = (word: string): boolean => /^[a-z0-9]+$/.test(word) && word === fold(word);

test('a question asks for each word once', () => {
  expect(questionWords('ada ADA  Ada-Lovelace')).toEqual(['ada', 'lovelace']);
});
