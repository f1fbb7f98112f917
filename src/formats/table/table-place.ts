import { csvRows, type Delimiter, type RawRow } from '../csv/csv-rows.ts';
import { DELIMITERS, ROWS_BEFORE_HEADER, type TablePlace } from '../csv/csv-table.ts';
import { birthday } from '../identity/birthday.ts';
import { headerSense } from './header-sense.ts';

/** So much of a text is looked at to find its table. */
const HEAD = 65_536;
const ROWS_SEEN = ROWS_BEFORE_HEADER + 30;
const LONGEST_HEADER = 120;
/** Wider than what any address book writes. */
const MOST_COLUMNS = 500;
/** So many of the rows must be as wide as the header, or a text with commas would be taken for a table. */
const MOST = 0.8;
/** Under headers that we know a file may be as damaged as this. */
const SOME = 0.3;

/** Where a table of any columns begins in a text, and what parts its cells; undefined for other text. */
export function tablePlace(text: string): TablePlace | undefined {
  const head = text.slice(0, HEAD);
  if (/^\uFEFF?\s*(?:[{[<]|BEGIN:|From )/.test(head)) return undefined;
  const places = DELIMITERS.flatMap(
    (delimiter) => placeWith(head, delimiter, head.length < text.length) ?? [],
  );
  return places.sort((one, other) => other.headers.length - one.headers.length)[0];
}

function placeWith(head: string, delimiter: Delimiter, isCut: boolean): TablePlace | undefined {
  const rows = firstRows(head, delimiter, isCut);
  const width = Math.max(0, ...rows.map(filled));
  const at = rows.findIndex((row) => filled(row) >= Math.max(2, width / 2) && !isSeparatorNote(row));
  const header = rows[at];
  if (!header || header.cells.length > MOST_COLUMNS) return undefined;
  const below = rows.slice(at + 1);
  const share = isKnown(header) ? SOME : MOST;
  if (below.filter((row) => fits(row, header)).length < share * below.length) return undefined;
  if (header.cells.every(isHeaderText)) return { headers: header.cells, headerLine: header.line, delimiter };
  return header.cells.some(isData) ? withoutHeader(header, delimiter) : undefined;
}

/** Blank rows left out, and the last one of a text that is cut, since it may be half a row. */
function firstRows(head: string, delimiter: Delimiter, isCut: boolean): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const row of csvRows(head, delimiter)) {
    if (filled(row) > 0) rows.push(row);
    if (rows.length > ROWS_SEEN) return rows;
  }
  return isCut ? rows.slice(0, -1) : rows;
}

function filled({ cells }: RawRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** A row may end early, and may have empty cells too many. */
function fits({ cells }: RawRow, header: RawRow): boolean {
  const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return width <= header.cells.length && (cells.length > 1 || header.cells.length <= 2);
}

/** Excel writes `sep=;` above a table. */
function isSeparatorNote({ cells }: RawRow): boolean {
  return /^sep=/i.test(cells[0] ?? '');
}

function isKnown({ cells }: RawRow): boolean {
  return cells.filter((cell) => headerSense(cell) !== undefined).length > 1;
}

function isHeaderText(cell: string): boolean {
  return cell.length <= LONGEST_HEADER && !isData(cell);
}

function isData(cell: string): boolean {
  const text = cell.trim();
  return /\S@\S|^https?:\/\/|^\+?\d[\d\s/().-]{5,}$/.test(text) || birthday(text) !== undefined;
}

function withoutHeader(first: RawRow, delimiter: Delimiter): TablePlace {
  const headers = first.cells.map((_, column) => `Column ${column + 1}`);
  return { headers, headerLine: first.line - 1, delimiter };
}
