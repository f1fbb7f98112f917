import { expect, test } from 'vitest';
import { baseForm } from './base-forms.ts';

const formAmong =
  (...words: readonly string[]) =>
  (word: string) =>
    baseForm(word, (form) => words.includes(form));

test.each([
  ['anwaltin', 'anwalt'],
  ['lehrerinnen', 'lehrer'],
  ['psychologin', 'psychologe'],
  ['directrice', 'directeur'],
  ['vendeuse', 'vendeur'],
  ['conseillere', 'conseiller'],
  ['pharmacienne', 'pharmacien'],
  ['avocate', 'avocat'],
  ['abogada', 'abogado'],
  ['desarrolladora', 'desarrollador'],
  ['enfermeiros', 'enfermeiro'],
  ['direttrice', 'direttore'],
  ['infermiera', 'infermiere'],
  ['avvocata', 'avvocato'],
  ['onderzoekster', 'onderzoeker'],
  ['managers', 'manager'],
  ['leitender', 'leitende'],
])('%s is known as %s', (word, form) => {
  expect(formAmong(form)(word)).toBe(form);
});

test('a word that is known stays as it is', () => {
  expect(formAmong('arts', 'art')('arts')).toBe('arts');
});

test('ä, ö and ü may be spelt out', () => {
  expect(formAmong('geschaftsfuhrer')('geschaeftsfuehrerin')).toBe('geschaftsfuhrer');
});

test('little words are not shortened further, and strange ones have no form', () => {
  expect(formAmong('art')('arti')).toBeUndefined();
  expect(formAmong('anwalt')('zebra')).toBeUndefined();
});
