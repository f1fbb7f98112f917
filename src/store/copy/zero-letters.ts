import { Refusal } from '../../core/refusal.ts';
import type { Row } from '../engine.ts';
import type { BookTableShape } from './book-tables.ts';

/** PostgreSQL keeps no U+0000 in a text; SQLite does where its library lets it. What is read in holds none. */
export function refuseZeroLetters(
  { table, key, columns }: BookTableShape,
  rows: readonly Row[],
  cause: unknown,
): void {
  for (const row of rows) {
    const column = columns.find((one) => typeof row[one] === 'string' && row[one].includes('\0'));
    if (column === undefined) continue;
    const cells = JSON.stringify(key.map((one) => row[one]));
    const act =
      table !== 'act' && typeof row['act_id'] === 'string' ? `, written by act ${row['act_id']}` : '';
    throw new Refusal('text_unstorable', `"${column}" of ${table} ${cells}${act}`, [], cause);
  }
}
