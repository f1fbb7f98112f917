import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { romanized } from './romanized.ts';

test.each([
  ['Иван Кузнецов', 'ivan kuznetsov'],
  ['Щукин', 'shchukin'],
  ['Достоевский', 'dostoevsky'],
  ['Їжакевич', 'izhakevich'],
  ['Љубица Његош', 'ljubitsa njegosh'],
  ['Γιώργος Βλαχάκης', 'giorgos vlachakis'],
  ['Παπαδόπουλος', 'papadopoulos'],
  ['Ευαγγελία Ψαρρού', 'evangelia psarrou'],
])('%s is %s in Latin letters', (written, latin) => {
  expect(romanized(fold(written))).toBe(latin);
});

test('what is Latin already, or of another script, stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcxyz -.0許强平') }),
      (text) => romanized(text) === text,
    ),
  );
});
