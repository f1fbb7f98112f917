import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { newFile, withEngine } from '../../../test/copy-places.ts';
import { preparedDatabase, withoutPostgres } from '../../../test/postgres/prepared.ts';
import { connected } from '../../../test/rows-of-book.ts';
import type { Connection } from '../engine.ts';
import { KEPT_TABLES } from '../tables.ts';
import { bookTables } from './book-tables.ts';

type Shape = { readonly columns: readonly string[]; readonly key: readonly string[] };
type ColumnRow = { readonly name: string; readonly pk: number };

/** All tables of a new file with their columns and primary keys, as SQLite tells them. */
function tablesOfFile(): Promise<ReadonlyMap<string, Shape>> {
  return withEngine(newFile(), ({ reading }) => shapesIn(reading));
}

async function shapesIn(connection: Connection): Promise<ReadonlyMap<string, Shape>> {
  const ask = async <R>(sql: string): Promise<readonly R[]> =>
    (await connection.db.executeQuery<R>(CompiledQuery.raw(sql))).rows;
  const tables = await ask<{ name: string }>(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  );
  const shapes = new Map<string, Shape>();
  for (const { name } of tables) {
    const columns = await ask<ColumnRow>(`select name, pk from pragma_table_info('${name}')`);
    const key = columns.filter(({ pk }) => pk > 0).toSorted((one, other) => one.pk - other.pk);
    shapes.set(name, { columns: columns.map((one) => one.name), key: key.map((one) => one.name) });
  }
  return shapes;
}

test('every table of the schema but the list of migrations is dumped', async () => {
  const named = bookTables().map(({ table }) => table);
  expect([...named, 'migration'].toSorted()).toEqual([...(await tablesOfFile()).keys()].toSorted());
});

test('every column is dumped, and rows are ordered by the whole primary key', async () => {
  const shapes = await tablesOfFile();
  for (const { table, key, columns } of bookTables()) {
    expect(['book_id', ...columns].toSorted(), table).toEqual(shapes.get(table)?.columns.toSorted());
    expect(['book_id', ...key], table).toEqual(shapes.get(table)?.key);
    expect(columns.slice(0, key.length), table).toEqual(key);
  }
});

test('what a user must never lose is not taken for derived', () => {
  const derived = bookTables()
    .filter(({ isDerived }) => isDerived)
    .map(({ table }) => String(table));
  const kept = [...KEPT_TABLES, 'act', 'change', 'request', 'prediction'];
  expect(derived.filter((table) => kept.includes(table))).toEqual([]);
  expect(derived.length + kept.length).toBe(bookTables().length);
});

/** What has been prepared, and the turns in which writers of a book are let in: the server's own. */
const NOT_OF_A_BOOK = "'migration', 'turn'";

test.skipIf(withoutPostgres)('a server has the same tables and columns', async () => {
  const { owner } = await preparedDatabase();
  const { rows } = await connected(owner, (client) =>
    client.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'mutuals' and table_name not in (${NOT_OF_A_BOOK}) and column_name <> 'book_id'`,
    ),
  );
  const named = bookTables().flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
  expect(rows.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
});
