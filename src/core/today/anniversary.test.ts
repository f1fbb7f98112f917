import { expect, test } from 'vitest';
import { type Day, parseDay } from '../day.ts';
import { anniversaryText } from './anniversary.ts';

const on = parseDay('2026-08-08') ?? (0 as Day);

test.each([
  ['2009-08-08', "Today is Ada's anniversary: 17 years."],
  ['2025-08-08', "Today is Ada's anniversary: one year."],
  ['2026-08-08', "Today is Ada's anniversary."],
  ['--08-08', "Today is Ada's anniversary."],
  ['1815-08-08', "Today is Ada's anniversary."],
])('%s: %s', (text, expected) => {
  expect(anniversaryText(text, 'Ada', on)).toBe(expected);
});
