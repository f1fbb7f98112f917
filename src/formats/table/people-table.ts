import type { Finding } from '../../core/finding.ts';
import type { ColumnWish, FoundTable } from '../../core/table-columns.ts';
import { type CsvRow, rowsUnder } from '../csv/csv-table.ts';
import { type DayOrder, dayOrder } from './day-order.ts';
import { foundTable } from './found-table.ts';
import type { Meaning } from './table-card.ts';
import { tablePlace } from './table-place.ts';
import { identityCounts, type Origin, type ReadRow, readRow, tableRecord } from './table-record.ts';

/** The columns are guessed by so many rows. */
const ROWS_TO_GUESS = 100;

export type TableWish = {
  readonly columns: ColumnWish;
  readonly defaultCountry?: string;
  /** Where the export of this kind is from; for a table of any kind it is the table itself. */
  readonly origin: Origin;
};

export type PeopleTable = { readonly table: FoundTable; findings(): Iterable<Finding> };

/** A table of people under any headers: how its columns are understood, and the people in it. */
export function peopleTable(text: string, { columns, defaultCountry, origin }: TableWish): PeopleTable {
  const place = tablePlace(text);
  if (!place) return { table: { columns: [], sure: false }, findings: () => [] };
  const rows = [...rowsUnder(text, place)];
  const good = rows.filter((row) => row.type === 'row');
  const table = foundTable(
    place.headers,
    good.slice(0, ROWS_TO_GUESS).map(({ cells }) => cells),
    columns,
  );
  const meaning = meaningOf(table, good);
  function* findings(): Generator<Finding> {
    const read = rows.map((row) => (row.type === 'bad' ? row : readRow(row, meaning, defaultCountry)));
    const counts = identityCounts(read.filter(isRead));
    for (const [at, row] of rows.entries()) yield finding(read[at], `line ${row.line}`, { counts, origin });
  }
  return { table, findings };
}

type Found = ReadRow | { readonly type: 'bad'; readonly reason: string } | undefined;

function isRead(row: Found): row is ReadRow {
  return row !== undefined && !('type' in row);
}

function finding(
  row: Found,
  place: string,
  { counts, origin }: { counts: ReadonlyMap<string, number>; origin: Origin },
): Finding {
  if (row === undefined) return { type: 'skipped', reason: 'row without a name or an address', place };
  if (!isRead(row)) return { type: 'bad', reason: row.reason, place };
  return { type: 'record', record: tableRecord(row, counts, origin), place };
}

function meaningOf({ columns }: FoundTable, rows: readonly CsvRow[]): Meaning {
  const fields = columns.map(({ field }) => field);
  const days = (['birthday', 'anniversary'] as const).flatMap((field) =>
    cellsOf(fields.indexOf(field), rows),
  );
  const order: DayOrder = dayOrder(days);
  return { fields, order };
}

function cellsOf(column: number, rows: readonly CsvRow[]): readonly string[] {
  return column < 0 ? [] : rows.map(({ cells }) => cells[column] ?? '');
}
