import { expect, test } from 'vitest';
import { benefitLine } from './benefit-words.ts';

const person = { name: 'Ada' };

test('a good turn says who gave what, and how it was noted', () => {
  expect(
    [
      { person, direction: 'given', kind: 'advice', line: 'two hours on visas' } as const,
      { person, direction: 'received', kind: 'introduction', line: '' } as const,
    ].map(benefitLine),
  ).toEqual(['You gave Ada advice: “two hours on visas”.', 'Ada gave you an introduction.']);
});
