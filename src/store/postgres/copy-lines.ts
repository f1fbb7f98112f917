import type { Row } from '../engine.ts';

/** Rows in the text format of COPY, https://www.postgresql.org/docs/current/sql-copy.html, in pieces of some size. */
export function* copyLines(columns: readonly string[], rows: readonly Row[]): Iterable<string> {
  let piece = '';
  for (const row of rows) {
    piece += `${columns.map((column) => cell(row[column] ?? null)).join('\t')}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Letters sent at once. */
const PIECE = 65_536;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function cell(value: Row[string]): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `\\\\x${Buffer.from(value).toString('hex')}`;
  return value.replaceAll(/[\\\n\r\t]/g, (letter) => ESCAPES[letter] ?? letter);
}
