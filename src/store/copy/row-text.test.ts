import { expect, test } from 'vitest';
import { rowOfBook } from './row-of-book.ts';
import { rowText } from './row-text.ts';

const columns = ['text', 'number', 'bytes', 'none'];

test('a row is one line of JSON in the order of the columns, bytes as hex', () => {
  const row = { none: null, bytes: new Uint8Array([0, 255]), number: 0.1, text: 'Ada\n"Countess"' };
  expect(rowText(columns, row)).toBe('["Ada\\n\\"Countess\\"",0.1,"00ff",null]\n');
});

test('null, an empty text, the text "null" and a number that JSON has not are four things', () => {
  const cells = [null, '', 'null', Number.POSITIVE_INFINITY];
  expect(new Set(cells.map((text) => rowText(['text'], { text }))).size).toBe(cells.length);
});

test('bytes are the same whichever class a driver gives them', () => {
  expect(rowText(['bytes'], { bytes: Buffer.from('ab') })).toBe(
    rowText(['bytes'], { bytes: new Uint8Array([97, 98]) }),
  );
});

test('a row that an act keeps goes to the new book too, in its place among the cells', () => {
  const before = '{"book_id":"own","person_id":"p1","created_at":1}';
  expect(rowOfBook({ table: 'change' }, { row_key: '["p1"]', before, after: null }, 'ana')).toEqual({
    row_key: '["p1"]',
    before: '{"book_id":"ana","person_id":"p1","created_at":1}',
    after: null,
    book_id: 'ana',
  });
});

test('a text that a user wrote is never taken for a row', () => {
  const about = '{"book_id":"own"}';
  expect(rowOfBook({ table: 'interaction' }, { about }, 'ana')).toEqual({ about, book_id: 'ana' });
});
