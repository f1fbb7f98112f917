import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable } from './id-table.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test('each id has its place as its number, and nobody else has one', () => {
  const id = fc.string({ unit: fc.constantFrom(...'01abz'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60 }), fc.array(id, { maxLength: 20 }), (ids, asked) => {
      const table = new IdTable(ids);
      for (const one of [...ids, ...asked]) {
        const bytes = ascii(`--${one}++`);
        expect(table.numberOf(bytes, 2, one.length)).toBe(ids.indexOf(one));
      }
    }),
  );
});

test('in an empty table nobody is found', () => {
  expect(new IdTable([]).numberOf(ascii('ada'), 0, 3)).toBe(-1);
});
