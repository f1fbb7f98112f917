import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { COLUMNS, type Portion } from './bulk-rows.ts';

/** Rows of one statement: more gain nothing, and the protocol counts values with 16 bits. */
const ROWS_AT_ONCE = 1_000;
const TABLE = `mutuals.interaction (${COLUMNS.join(', ')})`;

/** What one writes first: many rows in each statement. */
export async function multiRowInsert(client: Client, portions: readonly Portion[]): Promise<void> {
  for (const portion of portions)
    for (let from = 0; from < portion.length; from += ROWS_AT_ONCE)
      await insert(client, portion.slice(from, from + ROWS_AT_ONCE));
}

async function insert(client: Client, rows: Portion): Promise<void> {
  const marks = rows.map(
    (_, row) => `(${COLUMNS.map((_column, at) => `$${row * COLUMNS.length + at + 1}`).join(', ')})`,
  );
  const values = rows.flatMap((row) => COLUMNS.map((column) => row[column]));
  await client.query(`insert into ${TABLE} values ${marks.join(', ')}`, values);
}

/** COPY by one whom no wall holds back, of text that is ready: nothing can be faster. */
export async function bareCopy(client: Client, texts: readonly string[]): Promise<void> {
  await pipeline(Readable.from(texts), client.query(copyFrom(`copy ${TABLE} from stdin`)));
}
