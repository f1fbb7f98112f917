import { COLUMN_FIELDS, type FoundTable } from '../core/table-columns.ts';

export const FIELDS_LINE = `FIELD is one of: ${COLUMN_FIELDS.join(', ')}`;

/** The columns of a table as `--map` takes them, each with some of its cells. */
export function columnLines({ columns }: FoundTable): readonly string[] {
  return columns.map(({ header, field, samples }) => {
    const cells = samples.length > 0 ? `  (${samples.join(', ')})` : '';
    return `${header}=${field}${cells}`;
  });
}
