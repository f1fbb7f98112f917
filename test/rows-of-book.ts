import { Client } from 'pg';
import { SCHEMA } from '../src/store/postgres/transaction-opening.ts';

/** Runs `work` on one connection of its own. */
export async function connected<T>(address: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every table that holds rows of books, as the server lists them; there is no list to forget one in. */
export async function tablesOfBooks(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'book_id'
     where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  if (rows.length === 0) throw new Error('the database has no tables of ours');
  return rows.map(({ name }) => name);
}

/** Every row of a book in every table, as one text; for a user whom no wall stops. */
export async function rowsOfBook(client: Client, book: string): Promise<string> {
  const each = (await tablesOfBooks(client)).map(
    (table) =>
      `select '${table}' as name, to_jsonb(t)::text as row from ${SCHEMA}.${table} t where book_id = $1`,
  );
  const { rows } = await client.query<{ name: string; row: string }>(
    `${each.join(' union all ')} order by 1, 2`,
    [book],
  );
  return rows.map(({ name, row }) => `${name} ${row}`).join('\n');
}

const TELLING = /(_id|^name|^organisation|^value|^about|^source_key)$/;
const SHORTEST_TELLING = 5;
/** Words of ours that every book may use: person, title and organisation; me and budget. */
const NOT_TELLING = ['kind_said.about', 'setting.name'];

/** The ids, names, addresses and notes of a book: what no other book may ever show. */
export async function wordsOfBook(client: Client, book: string): Promise<readonly string[]> {
  const words = new Set<string>();
  for (const table of (await tablesOfBooks(client)).filter(
    (one) => one !== 'derived_state' && one !== 'learnt',
  )) {
    const { rows } = await client.query<{ row: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(t) - 'book_id' as row from ${SCHEMA}.${table} t where book_id = $1`,
      [book],
    );
    for (const [column, value] of rows.flatMap(({ row }) => Object.entries(row)))
      if (
        TELLING.test(column) &&
        !NOT_TELLING.includes(`${table}.${column}`) &&
        typeof value === 'string' &&
        value.length >= SHORTEST_TELLING
      )
        words.add(value);
  }
  return [...words];
}
