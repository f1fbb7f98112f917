import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Refusal, type RefusalCode } from './refusal.ts';

/** The codes as they stand in the table; the compiler knows them, a running test has to read them. */
const CODES = [
  ...readFileSync(new URL('./refusal.ts', import.meta.url), 'utf8').matchAll(/^ {2}(\w+): \(/gm),
].map(([, code]) => code as RefusalCode);

test('there are refusals to check', () => expect(CODES.length).toBeGreaterThan(30));

test.each(CODES)('%s says nothing but words', (code) => {
  expect(new Refusal(code, '01k9x2m4t0abcdef').message).not.toMatch(/undefined|\[object|NaN| {2}/);
});

/** These carry a sentence made elsewhere, about one file or one field. */
const CARRIERS = new Set([
  'input_invalid',
  'file_damaged',
  'zip_refused',
  'file_unwritable',
  'database_unreachable',
  'database_too_old',
  'database_read_only',
]);

test.each(CODES.filter((code) => !CARRIERS.has(code)))('%s ends with a full stop', (code) => {
  expect(new Refusal(code, 'x').message).toMatch(/^[A-Z"x].*\.$/);
});

test('a refusal carries its code, its details and its cause', () => {
  const cause = new Error('disk');
  const refusal = new Refusal('person_ambiguous', 'ada', ['01  Ada'], cause);
  expect(refusal).toMatchObject({ name: 'Refusal', code: 'person_ambiguous', details: ['01  Ada'], cause });
  expect(refusal).toBeInstanceOf(Error);
});
