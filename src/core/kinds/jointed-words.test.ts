import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointedWords } from './jointed-words.ts';

const words = (text: string) => jointedWords(text).map(({ text: word }) => word);
const joints = (text: string) => jointedWords(text).map(({ joint }) => joint);

test('words that only join are left out, and how they join is kept', () => {
  expect(words('Directrice des ventes')).toEqual(['directrice', 'ventes']);
  expect(joints('Head of Sales and Marketing at Acme')).toEqual(['break', 'of', 'and', 'at']);
  expect(joints('Assistant to the CEO')).toEqual(['break', 'to']);
  expect(joints('Founder, CEO')).toEqual(['break', 'break']);
  expect(joints('Co-Founder')).toEqual(['break', 'next']);
});

test('two joining words in a row hold an article', () => {
  expect(joints('Assistent van de directeur')).toEqual(['break', 'the']);
  expect(joints('Assistante de direction')).toEqual(['break', 'of']);
});

test('abbreviations stay one word', () => {
  expect(words('C.E.O., R&D, e. V.')).toEqual(['c.e.o', 'r&d', 'e.v']);
});

test('a word keeps what makes it hold for all genders, but is looked up without', () => {
  const [word] = jointedWords('Verkäufer/-in gesucht');
  expect(word).toMatchObject({ text: 'verkaufer', start: 0, end: 'Verkäufer/-in'.length });
  expect(words('Avocat·e')).toEqual(['avocat']);
  expect(words('Vertrieb/Innendienst')).toEqual(['vertrieb', 'innendienst']);
});

test('words lie in the text in their order and do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      let end = 0;
      for (const word of jointedWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
