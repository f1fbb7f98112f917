import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { csvLine, defused, restored } from './csv-text.ts';

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+cmd|calc', "'+cmd|calc"],
  ['-1+1', "'-1+1"],
  ['@here', "'@here"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ["'=1", "''=1"],
  ['+49 30 1234', '+49 30 1234'],
  ['+49 (30) 1234-5\n+351 21 000', '+49 (30) 1234-5\n+351 21 000'],
  ['+49 30 1234\n=SUM(A1)', "'+49 30 1234\n=SUM(A1)"],
  ["O'Brien", "O'Brien"],
  ['', ''],
])('%j is written as %j, and read back as it was', (cell, written) => {
  expect(defused(cell)).toBe(written);
  expect(restored(written)).toBe(cell);
});

test('no cell begins with what a spreadsheet runs, and every cell comes back', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^['=+\-@\t\r\n",;0-9 ]{0,8}$/));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
      const [row, ...more] = [...csvRows(csvLine(cells), ',')];
      expect(more).toEqual([]);
      expect(row?.cells.map(restored)).toEqual(cells);
      for (const one of row?.cells ?? []) expect(one).not.toMatch(/^[=\-@\t\r]|^\+(?![0-9 ()./-]+(\n|$))/);
    }),
    { numRuns: 2_000 },
  );
});
