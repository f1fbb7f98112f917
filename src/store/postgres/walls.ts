import { type Client, escapeIdentifier } from 'pg';
import { SCHEMA } from './transaction-opening.ts';

/** As the server prints it: the row is of the book that this transaction has set. No book set is nobody's book. */
const IS_THIS_BOOK = `(book_id = NULLIF(current_setting('mutuals.book'::text, true), ''::text))`;

/** Every table of ours that carries a book. */
const TABLES_OF_BOOKS = `select c.oid, c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as guarded
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'book_id'
  where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p')`;

/** Those whose wall is not whole: not on, not for everybody, or with another policy than ours beside it or in its place. */
const OPEN_TABLES = `select name, oid from (${TABLES_OF_BOOKS}) t
  where not guarded or (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1
  or not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polcmd = '*' and p.polroles = '{0}'
    and pg_get_expr(p.polqual, p.polrelid) = $wall$${IS_THIS_BOOK}$wall$
    and pg_get_expr(p.polwithcheck, p.polrelid) = $wall$${IS_THIS_BOOK}$wall$)
  order by name`;

type Asks = { query(statement: string): Promise<{ rows: readonly object[] }> };

export async function tablesOfBooks(client: Asks): Promise<readonly string[]> {
  return names((await client.query(TABLES_OF_BOOKS)).rows);
}

export async function openTables(client: Asks): Promise<readonly string[]> {
  return names((await client.query(OPEN_TABLES)).rows);
}

function names(rows: readonly object[]): readonly string[] {
  return rows.map((row) => String(Object(row).name));
}

/** Every table with a book shows the rows of one book only, to its owner too; and none when no book is set. */
export async function buildWalls(client: Client): Promise<number> {
  const open = await openTables(client);
  for (const name of open) await buildWall(client, name);
  return open.length;
}

async function buildWall(client: Client, name: string): Promise<void> {
  const table = escapeIdentifier(name);
  const { rows } = await client.query<{ policy: string }>(
    'select polname::text as policy from pg_policy where polrelid = $1::regclass',
    [`${SCHEMA}.${table}`],
  );
  for (const { policy } of rows) await client.query(`drop policy ${escapeIdentifier(policy)} on ${table}`);
  await client.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
    create policy one_book on ${table} using ${IS_THIS_BOOK} with check ${IS_THIS_BOOK}`);
}
