import { expect, test } from 'vitest';
import { EXIT, EXIT_CODE, EXIT_WORDS } from './exit-code.ts';

test('every exit code is explained in words', () => {
  expect(Object.keys(EXIT_WORDS)).toEqual(Object.keys(EXIT));
});

test('no two meanings share a number', () => {
  expect(new Set(Object.values(EXIT)).size).toBe(Object.values(EXIT).length);
});

test.each([
  ['person_not_found', 3],
  ['database_missing', 3],
  ['person_ambiguous', 5],
  ['act_built_upon', 5],
  ['input_invalid', 2],
  ['day_not_readable', 2],
  ['file_unknown', 1],
  ['disk_full', 6],
  ['database_busy', 6],
  ['sign_in_needed', 4],
  ['database_unreachable', 7],
  ['interrupted', 130],
] as const)('%s ends with %i', (code, exit) => expect(EXIT_CODE[code]).toBe(exit));
