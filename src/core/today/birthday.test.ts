import { expect, test } from 'vitest';
import { type Day, parseDay } from '../day.ts';
import { birthdayText } from './birthday.ts';

const day = (text: string): Day => parseDay(text) ?? (0 as Day);

test('the age is said where the year is known and can be right', () => {
  const on = day('2026-06-15');
  expect(birthdayText('1990-06-15', 'Ada', on)).toBe('Ada turns 36 today.');
  expect(birthdayText('--06-15', 'Ada', on)).toBe("Today is Ada's birthday.");
  expect(birthdayText('1815-06-15', 'Ada', on)).toBe("Today is Ada's birthday.");
});
