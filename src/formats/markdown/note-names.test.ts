import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../core/text/fold.ts';
import { noteNames } from './note-names.ts';

const namesOf = (names: readonly string[]): readonly string[] => names.map(noteNames());

test('a name that a disk keeps stays as it is; others lose what it does not keep', () => {
  expect(
    namesOf([
      'Ada Lovelace',
      'Dot Müller',
      'A/B: "C" <d>?',
      '..hidden.',
      'con',
      'LPT1.txt',
      '',
      '王小明',
      'x'.repeat(300),
    ]),
  ).toEqual([
    'Ada Lovelace.md',
    'Dot Müller.md',
    'A B C d.md',
    'hidden.md',
    'con (person).md',
    'LPT1 txt (person).md',
    'Somebody.md',
    '王小明.md',
    `${'x'.repeat(120)}.md`,
  ]);
});

test('names that are one on some disks are told apart, and the list keeps its own', () => {
  expect(namesOf(['Ana', 'ANA', 'Aná', 'readme'])).toEqual(['Ana.md', 'ANA 2.md', 'Aná 3.md', 'readme 2.md']);
});

test('whatever people are called, each file name is safe and nobody else has it', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('aux', 'NUL.', ' ', '...', '\u202e'),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const files = namesOf(names);
      expect(new Set(files.map(fold)).size).toBe(files.length);
      for (const file of files) {
        expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.md$/u);
        expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\.|^[.\s]|[.\s]\.md$/i);
        expect(Buffer.byteLength(file)).toBeLessThan(160);
      }
    }),
  );
});
