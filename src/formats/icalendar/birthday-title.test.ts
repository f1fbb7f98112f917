import { expect, test } from 'vitest';
import { birthdayTitle } from './birthday-title.ts';

test.each([
  ["Ada Lovelace's birthday", 'Ada Lovelace'],
  ['Ada Lovelace’s 40th Birthday', 'Ada Lovelace'],
  ['🎂 James’ birthday', 'James'],
  ['Birthday: Ada Lovelace', 'Ada Lovelace'],
  ['Ada Lovelace hat Geburtstag', 'Ada Lovelace'],
  ['Geburtstag von Ada Lovelace', 'Ada Lovelace'],
  ['Anniversaire de Zoé Petit', 'Zoé Petit'],
  ['Anniversaire d’Ada', 'Ada'],
  ['Cumpleaños de Ana Ruiz', 'Ana Ruiz'],
  ['Aniversário do João', 'João'],
  ['Compleanno di Pia Rossi', 'Pia Rossi'],
  ['Verjaardag van Jan de Boer', 'Jan de Boer'],
  ['Jan de Boer is jarig', 'Jan de Boer'],
])('%s is the birthday of %s', (title, name) => {
  expect(birthdayTitle(title)).toEqual({ name });
});

test('a year that is written is the year of birth', () => {
  expect(birthdayTitle("Ada Lovelace's birthday (1815)")).toEqual({ name: 'Ada Lovelace', year: 1815 });
  expect(birthdayTitle('Geburtstag von Ada Lovelace (*1990)')).toEqual({ name: 'Ada Lovelace', year: 1990 });
});

test.each([
  'My birthday',
  'Anniversaire de mariage',
  'Aniversário de casamento',
  'Adas Geburtstag',
  'Birthday party',
  'Geburtstag',
  'New Year’s Day',
  '',
])('“%s” names nobody’s birthday', (title) => {
  expect(birthdayTitle(title)).toBeUndefined();
});
