import { CompiledQuery } from 'kysely';
import type { Connection } from '../engine.ts';

/**
 * Tells SQLite's planner what a full book looks like, once and for all. Without statistics it takes `book_id = ?` for
 * a choice among many and walks a whole table; with ANALYZE its plans would depend on when that was run last.
 * The form is that of https://sqlite.org/fileformat2.html#the_sqlite_stat1_table.
 */
const ROWS = 1_000_000;

/** How many rows share one value of a column, and of those before it in the index; few unless they are named here. */
const ROWS_A_VALUE: Readonly<Record<string, number>> = {
  book_id: ROWS,
  source: ROWS / 4,
  kind: ROWS / 3,
  day: 1_000,
};
const ROWS_A_KEY = 20;

type IndexRow = { readonly name: string; readonly tbl_name: string };
type ColumnRow = { readonly name: string };

export async function tellPlanner(connection: Connection): Promise<void> {
  await all(connection, 'analyze');
  await all(connection, 'delete from sqlite_stat1');
  const indexes = await all<IndexRow>(
    connection,
    "select name, tbl_name from sqlite_master where type = 'index'",
  );
  for (const { name, tbl_name } of indexes) await tell(connection, tbl_name, name);
  const tables = await all<IndexRow>(
    connection,
    "select name, tbl_name from sqlite_master where type = 'table' and sql like '%without rowid%'",
  );
  for (const { name } of tables) await tell(connection, name, name);
}

async function tell(connection: Connection, table: string, index: string): Promise<void> {
  const columns =
    table === index
      ? await all<ColumnRow>(
          connection,
          `select name from pragma_table_info('${table}') where pk > 0 order by pk`,
        )
      : await all<ColumnRow>(connection, `select name from pragma_index_info('${index}') order by seqno`);
  const isKey = table === index || index.startsWith('sqlite_autoindex');
  const shares = columns.map(({ name }, at) => {
    if (isKey && at === columns.length - 1) return 1;
    return ROWS_A_VALUE[name] ?? ROWS_A_KEY;
  });
  const falling = shares.map((_, at) => Math.min(...shares.slice(0, at + 1)));
  const statement = 'insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)';
  await connection.db.executeQuery(
    CompiledQuery.raw(statement, [table, index, [ROWS, ...falling].join(' ')]),
  );
}

async function all<R>({ db }: Connection, sql: string): Promise<readonly R[]> {
  return (await db.executeQuery<R>(CompiledQuery.raw(sql))).rows;
}
