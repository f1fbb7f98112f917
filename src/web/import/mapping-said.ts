import type { ColumnField } from '../../core/table-columns.ts';
import type { ImportResult } from '../api/verb-types.ts';

export type ImportTable = NonNullable<ImportResult['tables']>[number];

/** What the user chose for columns, by header. */
export type Chosen = Readonly<Record<string, ColumnField>>;

/** What is sent for a table after a choice: a doubtful one is said as a whole, since whoever saw it agreed to the rest. */
export function saidOfTable({ sure, columns }: ImportTable, chosen: Chosen): readonly string[] {
  return columns.flatMap(({ header, field, by }) => {
    const now = chosen[header] ?? field;
    return !sure || by === 'said' || now !== field ? `${header}=${now}` : [];
  });
}

/** What was said of all tables of a preview, to be said again with the import itself. */
export function saidOfPreview({ tables = [] }: Pick<ImportResult, 'tables'>): readonly string[] {
  return tables.flatMap(({ columns }) =>
    columns.flatMap(({ header, field, by }) => (by === 'said' ? `${header}=${field}` : [])),
  );
}

/** A header may stand twice; what is said of it is said of both. */
export function distinctColumns({ columns }: ImportTable): ImportTable['columns'] {
  return columns.filter(({ header }, at) => columns.findIndex((one) => one.header === header) === at);
}
