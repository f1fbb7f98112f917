import { expect, test } from 'vitest';
import { contactTerms } from './contact-terms.ts';

const DAYS = [
  { ageInDays: 6, out: 2, in: 0 },
  { ageInDays: 2, out: 0, in: 1 },
  { ageInDays: 0, out: 0, in: 1 },
];

test('each day counts its weight, a half of it after two days and a quarter after six', () => {
  // contact: 2/4 + 1/2 + 1; mutual: ½ √(2/4 · (1/2 + 1))
  expect(contactTerms(DAYS)).toEqual({ contact: 2, mutual: Math.sqrt(0.75) / 2 });
});

test('seen from two days ago the day of today is not known, and all others are two days younger', () => {
  // contact: 2/(1 + 4/2) + 1; mutual: ½ √(2/3 · 1)
  const { contact, mutual } = contactTerms(DAYS, 2);
  expect(contact).toBeCloseTo(5 / 3, 12);
  expect(mutual).toBeCloseTo(Math.sqrt(2 / 3) / 2, 12);
});

test('without days there is nothing', () => {
  expect(contactTerms([])).toEqual({ contact: 0, mutual: 0 });
});
