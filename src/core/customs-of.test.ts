import { expect, test } from 'vitest';
import { customsOf, customText } from './customs-of.ts';
import type { Custom } from './matters/custom.ts';

const inPortugal: Custom = { axis: 'place', kind: 'Portugal', note: 'Greet everybody' };
const inTeaching: Custom = { axis: 'field', kind: 'education', note: 'By their title' };
const customs = [inPortugal, inTeaching, { axis: 'place', kind: 'Spain', note: 'Late' } as const];

test('the note on a field comes before that on a country, and others do not hold', () => {
  expect(customsOf({ field: 'education', place: 'Portugal' }, customs)).toEqual([inTeaching, inPortugal]);
  expect(customsOf({ place: 'Portugal' }, customs)).toEqual([inPortugal]);
});

test('of whom nothing is known no note holds', () => {
  expect(customsOf({}, customs)).toEqual([]);
});

test('a note tells whose it is and on what, with the article that a country has', () => {
  expect(customText(inPortugal)).toBe('Your note on Portugal: Greet everybody');
  expect(customText({ ...inPortugal, kind: 'United States' })).toMatch(/^Your note on the United States: /);
  expect(customText({ ...inPortugal, kind: 'Netherlands' })).toMatch(/^Your note on the Netherlands: /);
});
