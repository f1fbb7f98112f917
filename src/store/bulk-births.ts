import { sql } from 'kysely';
import { bulkTablesOf } from './built-upon.ts';
import type { Row } from './engine.ts';
import { keyText } from './journal.ts';
import { readRow, type Scene } from './scene.ts';
import { KEYS, type KeptTable, type Tables } from './tables.ts';

type ActRow = Tables['act'];

/** An import can give birth to millions of rows; they are moved in portions, so that memory stays flat. */
const PORTION = 5_000;

/** Births that were still listed one by one when the act grew large are swept with the others. */
export async function unlistBirths({ connection: { db }, book }: Scene, act: ActRow): Promise<void> {
  const tables = bulkTablesOf(act);
  if (tables.length === 0) return;
  await db
    .deleteFrom('change')
    .where('book_id', '=', book)
    .where('act_id', '=', act.act_id)
    .where('before', 'is', null)
    .where('table_name', 'in', tables)
    .execute();
}

/** Moves the rows that the act gave birth to into its list of changes. */
export async function takeBirthsOut({ connection, book }: Scene, act: ActRow): Promise<void> {
  let seq = await nextSeq({ connection, book }, act);
  const columns = ['book_id', 'act_id', 'seq', 'table_name', 'row_key', 'after'];
  for (const table of [...bulkTablesOf(act)].reverse()) {
    for await (const rows of bornRows({ connection, book }, act, table)) {
      const births = rows.map((row) => ({
        book_id: book,
        act_id: act.act_id,
        seq: seq++,
        table_name: table,
        row_key: keyText(table, row),
        after: JSON.stringify(row),
      }));
      await connection.insertAll('change', columns, births);
    }
    await sql`delete from ${sql.table(table)} where book_id = ${book} and act_id = ${act.act_id}`.execute(
      connection.db,
    );
  }
}

async function* bornRows(
  { connection, book }: Pick<Scene, 'connection' | 'book'>,
  act: ActRow,
  table: KeptTable,
): AsyncIterable<readonly Row[]> {
  const keys = sql.join(KEYS[table].map((column) => sql.ref(column)));
  let after: Row | undefined;
  for (;;) {
    const from = after
      ? sql`and (${keys}) > (${sql.join(KEYS[table].map((column) => after?.[column]))})`
      : sql``;
    const { rows } = await sql<Row>`select * from ${sql.table(table)}
      where book_id = ${book} and act_id = ${act.act_id} ${from} order by ${keys} limit ${PORTION}`.execute(
      connection.db,
    );
    if (rows.length > 0) yield rows;
    if (rows.length < PORTION) return;
    after = rows.at(-1);
  }
}

/** Puts the rows back that `takeBirthsOut` has moved away. */
export async function bringBirthsBack(scene: Scene, act: ActRow): Promise<void> {
  const { connection, book } = scene;
  for (const table of bulkTablesOf(act)) {
    let after = -1;
    for (;;) {
      const rows = await connection.db
        .selectFrom('change')
        .select(['seq', 'after'])
        .where('book_id', '=', book)
        .where('act_id', '=', act.act_id)
        .where('table_name', '=', table)
        .where('before', 'is', null)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(PORTION)
        .execute();
      const births = rows.flatMap((row) => (row.after === null ? [] : [readRow(row.after)]));
      await connection.insertAll(table, Object.keys(births[0] ?? {}), births);
      if (rows.length < PORTION) break;
      after = rows.at(-1)?.seq ?? after;
    }
  }
  await unlistBirths(scene, act);
}

async function nextSeq(
  { connection: { db }, book }: Pick<Scene, 'connection' | 'book'>,
  act: ActRow,
): Promise<number> {
  const last = await db
    .selectFrom('change')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('book_id', '=', book)
    .where('act_id', '=', act.act_id)
    .executeTakeFirst();
  return (last?.seq ?? -1) + 1;
}
