import type { Row } from '../engine.ts';

/** One row of a dump: a line of JSON, its cells in the order of `columns`. Every engine must write it alike. */
export function rowText(columns: readonly string[], row: Row): string {
  return `${JSON.stringify(columns.map((column) => cellText(row[column] ?? null)))}\n`;
}

/** Bytes as hex; numbers that JSON does not have by their name, which keeps them apart from null. */
function cellText(cell: NonNullable<Row[string]> | null): string | number | null {
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString('hex');
  return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
}
