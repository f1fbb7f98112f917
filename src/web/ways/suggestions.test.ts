import { expect, test } from 'vitest';
import { suggestionsFor } from './suggestions.ts';

const ada = { id: '1', name: 'Ada Quay', title: 'Baker', organisation: 'Öven Works' };
const bo = { id: '2', name: 'Bo Lind', organisation: 'OVEN WORKS' };
const cy = { id: '3', name: 'Cy Works' };

test('an organisation that goes by the words stands before the people, once, however it is written', () => {
  expect(suggestionsFor('wor ov', [ada, bo, cy])).toEqual([
    { kind: 'organisation', to: 'Öven Works', name: 'Öven Works', hint: 'Organisation of 2 people found' },
    { kind: 'person', to: '1', name: 'Ada Quay', hint: 'Baker, Öven Works' },
    { kind: 'person', to: '2', name: 'Bo Lind', hint: 'OVEN WORKS' },
    { kind: 'person', to: '3', name: 'Cy Works', hint: '' },
  ]);
});

test('a person found by their name brings no organisation', () => {
  expect(suggestionsFor('quay', [ada]).map(({ kind }) => kind)).toEqual(['person']);
  expect(
    suggestionsFor('orks', [ada]).map(({ kind }) => kind),
    'inside a word',
  ).toEqual(['person']);
});

test('without a word nothing is suggested', () => {
  expect(suggestionsFor('  ', [ada])).toEqual([]);
});
