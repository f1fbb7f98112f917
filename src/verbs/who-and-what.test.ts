import { expect, test } from 'vitest';
import { whoAndWhat } from './who-and-what.ts';

test.each([
  [
    ['Ana', 'an introduction to Bo'],
    ['Ana', 'an introduction to Bo'],
  ],
  [
    ['Ana:', 'an introduction to Bo'],
    ['Ana', 'an introduction to Bo'],
  ],
  [
    ['Ana', 'Ruiz: advice on visas'],
    ['Ana Ruiz', 'advice on visas'],
  ],
  [
    ['Ana Ruiz', 'advice'],
    ['Ana Ruiz', 'advice'],
  ],
  [['Ana: advice on  “visas” '], ['Ana', 'advice on  “visas”']],
  [
    ['ana@example.org', 'advice'],
    ['ana@example.org', 'advice'],
  ],
  [
    ['Ana', 'wrote a long letter to the landlord: big help'],
    ['Ana', 'wrote a long letter to the landlord: big help'],
  ],
  [
    ['01k9x2m4t0abcdef', 'Budget: help with it'],
    ['01k9x2m4t0abcdef', 'Budget: help with it'],
  ],
  [
    ['ana@example.org', 'Budget: help with it'],
    ['ana@example.org', 'Budget: help with it'],
  ],
  [['Ana'], ['Ana', '']],
  [
    ['Ana', 'help with visas: great'],
    ['Ana', 'help with visas: great'],
  ],
] as const)('%j means %j', ([person, words], [who, what]) => {
  expect(whoAndWhat(person, words)).toEqual({ person: who, what });
});
