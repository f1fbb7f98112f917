import { expect, test } from 'vitest';
import { unknownAmong } from './unknown-among.ts';

const shown = (name: string, axes: readonly ('field' | 'function' | 'level' | 'place')[], more = {}) => ({
  person: { id: name, name, strength: 0.5 },
  isMe: false,
  kinds: axes.map((axis) => ({ axis })),
  ...more,
});

test('whoever is in touch is asked about what is not known, in the order given; a place is not asked for', () => {
  const asked = unknownAmong([
    shown('Ada', ['field', 'place']),
    shown('Bo', ['field', 'function', 'level']),
    shown('Cy', []),
  ]);
  expect(asked.map(({ person, axes }) => [person.name, axes])).toEqual([
    ['Ada', ['function', 'level']],
    ['Cy', ['field', 'function', 'level']],
  ]);
});

test('nobody is asked about themselves or about those never met', () => {
  const stranger = { person: { id: 'x', name: 'Dee', strength: 0 } };
  expect(unknownAmong([shown('Me', [], { isMe: true }), shown('Dee', [], stranger)])).toEqual([]);
});
