import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesContradict, nameWords } from './names.ts';

test('the words of a name are folded', () => {
  expect(nameWords('Dr. José Müller-Łukasz')).toEqual(['dr', 'jose', 'muller', 'lukasz']);
});

test.each([
  ['Ada Lovelace', 'Grace Hopper'],
  ['John Quill', 'Jane Quill'],
  ['John van der Quill', 'Jane van der Quill'],
  ['Quill, John', 'Jane Quill'],
  ['Dr. Ada Lovelace', 'Dr. Grace Hopper'],
  ['Mr. John Quill', 'Mrs. Jane Quill'],
  ['A. Lovelace', 'Grace Hopper'],
  ['王 小明', '李 小红'],
])('%s and %s are two people', (one, other) => {
  expect(namesContradict(one, other)).toBe(true);
});

test.each([
  ['Ada Lovelace', 'A. Lovelace'],
  ['Ada Lovelace', 'A L'],
  ['José Álvarez', 'Jose Alvarez'],
  ['Lovelace, Ada', 'Ada Lovelace'],
  ['Lovelace Ada', 'Ada Lovelace'],
  ['Ada', 'Grace Hopper'],
  ['Lovelace', 'Ada Lovelace'],
  ['', 'Ada Lovelace'],
  ['Ada Byron', 'Ada Lovelace'],
  ['Dr. Ada Lovelace', 'Ada Lovelace'],
  ['Prof. Lovelace', 'Ada Lovelace'],
  ['Dr. Lovelace', 'Ada King'],
  ['Ben Quill', 'Benjamin Quill'],
  ['J. Robert Quill', 'Robert Quill'],
  ['Maria Anna Quill', 'Anna Quill'],
  ['Łukasz Żak', 'Lukasz Zak'],
  ['Ada Lovelace, PhD', 'Ada Lovelace'],
])('%s and %s may be one person', (one, other) => {
  expect(namesContradict(one, other)).toBe(false);
});

test('it does not matter which name comes first, and no name contradicts itself', () => {
  const name = fc
    .array(fc.constantFrom('Ada', 'A.', 'Lovelace', 'Grace', 'Dr.', 'Hopper', 'Jo,', 'Łukasz', ''))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(namesContradict(one, other)).toBe(namesContradict(other, one));
      expect(namesContradict(one, one)).toBe(false);
    }),
  );
});
