import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

const bo = { id: '1', name: 'Bo' };
const boLind = { id: '2', name: 'Bo Lind' };
const dots = { id: '3', name: 'A. (Tony) O’Neil-Smith' };

test('whoever is named stands apart, the longer name first', () => {
  expect(namesIn('Ask Bo Lind to introduce you to Bo.', [bo, boLind])).toEqual([
    'Ask ',
    boLind,
    ' to introduce you to ',
    bo,
    '.',
  ]);
});

test('a name within a word is none', () => {
  expect(namesIn('A Bookkeeper, and Žabo', [bo])).toEqual(['A Bookkeeper, and Žabo']);
});

test('a name may hold any sign', () => {
  expect(namesIn('Thank A. (Tony) O’Neil-Smith for it', [dots])).toEqual(['Thank ', dots, ' for it']);
});

test('the pieces are the sentence, whatever the names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (says, names) => {
      const pieces = namesIn(
        says,
        names.map((name) => ({ id: name, name })),
      );
      expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')).toBe(says);
    }),
  );
});
