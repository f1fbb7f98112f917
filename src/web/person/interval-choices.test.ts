import { expect, test } from 'vitest';
import { intervalChoices } from './interval-choices.ts';

test('what is meant without a word is told beside it', () => {
  expect(intervalChoices(undefined, 56)[0]).toEqual({
    every: 'auto',
    label: 'as it suits you two (every 8 weeks)',
  });
  expect(intervalChoices(undefined, undefined)[0]?.label).toBe('as it suits you two');
});

test('what was said by hand is among the choices, in its place', () => {
  const choices = intervalChoices(21, 21).map(({ every }) => every);
  expect(choices).toEqual(['auto', '7', '14', '21', '30', '91', '182', '365']);
  expect(intervalChoices(30, 30).map(({ label }) => label)).toContain('every 4 weeks');
});
