import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { csvTable, hasCsvHeader, type IsHeader } from './csv-table.ts';

const isHeader: IsHeader = (headers) => headers.has('name') && headers.has('town');
const table = (text: string): readonly string[] =>
  [...csvTable(text, isHeader)].map((row) =>
    row.type === 'bad' ? `${row.line} bad` : `${row.line} ${row.cell('Name')}/${row.cell('TOWN')}`,
  );

test.each([',', ';', '\t'])('cells may be parted by %j', (delimiter) => {
  expect(table(`\uFEFFName${delimiter}Town\r\nAda${delimiter}London\r\n`)).toEqual(['2 Ada/London']);
});

test('lines are counted as an editor counts them', () => {
  const text = 'some notes\n\nName,Town\nAda,"Lon\r\ndon"\n\nBo,"Ber""lin"\rCy,Rome';
  expect(table(text)).toEqual(['4 Ada/Lon\r\ndon', '7 Bo/Ber"lin', '8 Cy/Rome']);
});

test('a quote that is never closed spoils its own row only', () => {
  expect(table('Name,Town\n"Ada,London\nBo,Berlin\nCy,"Ro"me\nDi,Oslo\n')).toEqual([
    '2 "Ada/London',
    '3 Bo/Berlin',
    '4 Cy/"Ro"me',
    '5 Di/Oslo',
  ]);
});

test('short rows are read as far as they go; rows that do not fit are bad', () => {
  expect(table('Name,Town,Note\nAda\nBo,Berlin\nCy,Rome,x,y\nDi,Oslo,x,,\n')).toEqual([
    '2 bad',
    '3 Bo/Berlin',
    '4 bad',
    '5 Di/Oslo',
  ]);
});

test('the original keeps every column in the order of the file, to the letter', () => {
  const [row] = [...csvTable('2,Name,Town,1,1\n a,Ada,London,x,y\n', isHeader)];
  expect(row).toMatchObject({ original: '{"2":" a","Name":"Ada","Town":"London","1":"x","1":"y"}' });
});

test('a table without the header is not this table', () => {
  expect(hasCsvHeader('Name,City\nAda,London\n', isHeader)).toBe(false);
  expect(table('Name,City\nAda,London\n')).toEqual([]);
  expect(table('')).toEqual([]);
});

test('what is written by the rules comes back', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ',', '\n', '\r\n', 'a"b', ' "x" '));
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
      expect([...csvRows(text, ',')].map(({ cells }) => cells)).toEqual(rows);
    }),
  );
});

test('no text is lost or makes the reading stop, whatever its quotes', () => {
  const letter = fc.constantFrom('"', ',', '\n', '\r', 'a', ' ');
  fc.assert(
    fc.property(
      fc.array(letter).map((letters) => letters.join('')),
      (text) => {
        const letters =
          [...csvRows(text, ',')]
            .flatMap(({ cells }) => cells)
            .join('')
            .match(/a/g)?.length ?? 0;
        expect(letters).toBe(text.match(/a/g)?.length ?? 0);
      },
    ),
  );
});
