import { csvRows, type Delimiter, type RawRow } from './csv-rows.ts';
import { originalRow } from './original-row.ts';

/** One row under its header. `line` is the line of the file, from 1. */
export type CsvRow = {
  readonly type: 'row';
  /** The cell under this header (capitals do not matter), without spaces around it; '' when there is none. */
  cell(header: string): string;
  /** The headers as the file writes them. */
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  /** Every header with its cell, to the letter, as JSON text in the order of the file. */
  readonly original: string;
  readonly line: number;
};

export type BadRow = { readonly type: 'bad'; readonly reason: string; readonly line: number };

/** Says by the headers, in small letters, whether a row is the header of the table that is looked for. */
export type IsHeader = (headers: ReadonlySet<string>) => boolean;

export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** LinkedIn writes some lines of notes above its header. */
export const ROWS_BEFORE_HEADER = 20;

/** Whether a file that begins like this holds such a table. */
export function hasCsvHeader(head: string, isHeader: IsHeader): boolean {
  return headerOf(head, isHeader) !== undefined;
}

/** The rows below the header, blank ones left out. Nothing when there is no such header. */
export function* csvTable(text: string, isHeader: IsHeader): Generator<CsvRow | BadRow> {
  const header = headerOf(text, isHeader);
  if (!header) return;
  const { row, delimiter } = header;
  yield* rowsUnder(text, { headers: row.cells, headerLine: row.line, delimiter });
}

/** Where a table stands in a text. A `headerLine` of 0 lies above the text: the first row is a row already. */
export type TablePlace = {
  readonly headers: readonly string[];
  readonly headerLine: number;
  readonly delimiter: Delimiter;
};

export function* rowsUnder(
  text: string,
  { headers, headerLine, delimiter }: TablePlace,
): Generator<CsvRow | BadRow> {
  const columns = new Map(headers.map((name, column) => [folded(name), column] as const).toReversed());
  for (const row of csvRows(text, delimiter)) {
    if (row.line <= headerLine || row.cells.every((cell) => cell.trim() === '')) continue;
    yield damage(row) ?? misfit(row, headers.length) ?? underHeader(row, headers, columns);
  }
}

function headerOf(text: string, isHeader: IsHeader): { row: RawRow; delimiter: Delimiter } | undefined {
  for (const delimiter of DELIMITERS) {
    let seen = 0;
    for (const row of csvRows(text, delimiter)) {
      if (isHeader(new Set(row.cells.map(folded)))) return { row, delimiter };
      seen += 1;
      if (seen > ROWS_BEFORE_HEADER) break;
    }
  }
  return undefined;
}

/** Text has no zeros; a disk or a program that failed leaves them. */
function damage(row: RawRow): BadRow | undefined {
  if (!row.cells.some((cell) => cell.includes('\0'))) return undefined;
  const reason = 'This row is damaged: there are zeros in it where text should be. Export the file again.';
  return { type: 'bad', reason, line: row.line };
}

/** A row may end early; one that is too long has its cells under the wrong headers. */
function misfit(row: RawRow, width: number): BadRow | undefined {
  const count = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (count <= width && (row.cells.length > 1 || width <= 2)) return undefined;
  const cells = row.cells.length === 1 ? 'only one cell' : `${row.cells.length} cells`;
  const reason = `This row has ${cells} where the header has ${width}. Look for a missing or stray quote or comma.`;
  return { type: 'bad', reason, line: row.line };
}

function underHeader(row: RawRow, headers: readonly string[], columns: ReadonlyMap<string, number>): CsvRow {
  return {
    type: 'row',
    cell: (header) => row.cells[columns.get(folded(header)) ?? -1]?.trim() ?? '',
    headers,
    cells: row.cells,
    get original() {
      return originalRow(headers, row.cells);
    },
    line: row.line,
  };
}

function folded(header: string): string {
  return header.trim().toLowerCase();
}
