import { expect, test } from 'vitest';
import { counted, initials, roleWords, sizeWords } from './words.ts';

test('initials come from the first and the last word of a name, in any script', () => {
  expect(['Ada Lovelace', 'Ana de la Cruz', 'łukasz', '王 小明', '42'].map(initials)).toEqual([
    'AL',
    'AC',
    'Ł',
    '王小',
    '·',
  ]);
});

test('one is one, and thousands are grouped', () => {
  expect([counted(1, 'person', 'people'), counted(1204, 'person', 'people')]).toEqual([
    '1 person',
    '1,204 people',
  ]);
});

test('what is not known about a role is left out', () => {
  expect([
    roleWords({ title: 'Engineer' }),
    roleWords({}),
    roleWords({ title: 'Engineer', organisation: 'Mills' }),
  ]).toEqual(['Engineer', '', 'Engineer, Mills']);
});

test('sizes are short', () => {
  expect([sizeWords(12), sizeWords(45_000), sizeWords(3_250_000)]).toEqual(['1 kB', '45 kB', '3.3 MB']);
});
