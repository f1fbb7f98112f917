import type { Row } from '../engine.ts';
import type { BookTableShape } from './book-tables.ts';

/** The columns of `change` that hold whole rows as JSON, the name of their book among the cells. */
const ROWS_WITHIN: ReadonlySet<string> = new Set(['before', 'after']);

/** The row as a book of this name has it. */
export function rowOfBook({ table }: Pick<BookTableShape, 'table'>, row: Row, book: string): Row {
  if (table !== 'change') return { ...row, book_id: book };
  const cells = Object.entries(row).map(([column, cell]) =>
    ROWS_WITHIN.has(column) && typeof cell === 'string' ? [column, renamed(cell, book)] : [column, cell],
  );
  return { ...Object.fromEntries(cells), book_id: book };
}

function renamed(text: string, book: string): string {
  const row: unknown = JSON.parse(text);
  return JSON.stringify(
    typeof row === 'object' && row !== null && 'book_id' in row ? { ...row, book_id: book } : row,
  );
}
