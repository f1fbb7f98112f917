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
  [['Ana'], ['Ana', '']],
  [
    ['Ana', 'help with visas: great'],
    ['Ana', 'help with visas: great'],
  ],
] as const)('%j means %j', ([person, words], [who, what]) => {
  expect(whoAndWhat(person, words)).toEqual({ person: who, what });
});
