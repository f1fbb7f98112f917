import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesInList } from './names-in-list.ts';

const names = (text: string): readonly string[] => namesInList(text).map(({ name }) => name);

test.each([
  ['Ana Ruiz, Bo Lind; Cy Sorrel', ['Ana Ruiz', 'Bo Lind', 'Cy Sorrel']],
  ['- Ana Ruiz\n• Bo Lind\n3) Cy Sorrel\n\n', ['Ana Ruiz', 'Bo Lind', 'Cy Sorrel']],
  ['1. Ana Ruiz\n2. Müller, Dot', ['Ana Ruiz', 'Müller, Dot']],
  ['Ana Ruiz, ana ruiz, ÁNA RUIZ', ['Ana Ruiz']],
  [' , ;; 17, --', []],
  ['“Ana Ruiz”', ['Ana Ruiz']],
])('%j is %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('an address beside a name is kept with it, and stands for a name where there is none', () => {
  expect(namesInList('Ana Ruiz <ana@oven.example>, bo@oven.example')).toEqual([
    { name: 'Ana Ruiz', address: 'ana@oven.example' },
    { name: 'bo@oven.example', address: 'bo@oven.example' },
  ]);
});

test('whatever is pasted, no name is empty and none comes twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const found = names(text);
      expect(new Set(found).size).toBe(found.length);
      for (const name of found) expect(name.trim()).not.toBe('');
    }),
  );
});
