import { expect, test } from 'vitest';
import { nameDraft } from './name-words.ts';

test('the form starts from the parts as they were read, with the particle at the family', () => {
  const parts = [
    { part: 'title', text: 'Dr.', sureness: 'sure' },
    { part: 'given', text: 'Jan', sureness: 'sure' },
    { part: 'particle', text: 'van der', sureness: 'sure' },
    { part: 'family', text: 'Berg', sureness: 'sure' },
  ] as const;
  expect(nameDraft({ parts: [...parts] })).toEqual({
    title: 'Dr.',
    given: 'Jan',
    middle: '',
    nickname: '',
    family: 'van der Berg',
    secondFamily: '',
    suffix: '',
  });
});

test('of an unknown part nothing is taken for granted', () => {
  const { given, family } = nameDraft({ parts: [{ part: 'unknown', text: 'Plato', sureness: 'not known' }] });
  expect([given, family]).toEqual(['', '']);
});
