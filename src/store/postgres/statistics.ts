import { type Client, escapeIdentifier } from 'pg';
import { SCHEMA } from './transaction-opening.ts';

/** Rows that are written to be counted, and go again. */
const ROWS = 300;

/** The number of books that the planner is told of. */
const AS_ONE_BOOK = 'n_distinct = 1';

/** What some value of each type looks like, different in each row. */
const VALUES: Readonly<Record<string, string>> = {
  text: 'md5(n::text)',
  bigint: 'n',
  'double precision': 'n',
  bytea: "''::bytea",
};

/**
 * Tells the planner, once and for all, that the book alone narrows nothing down: every key begins with it, and an index
 * must be chosen by what follows. Left to count, it thinks of a book that it has not counted yet as a few rows, and
 * goes through all of it for each of them; and a book is filled in one transaction, before anybody can count it.
 * Only an empty table can be told so, which each is when it is made.
 */
export async function tellPlanner(client: Client): Promise<void> {
  const told: string[] = [];
  for (const table of await untoldTables(client)) {
    const name = escapeIdentifier(table);
    const { rows } = await client.query(`select 1 from ${name} limit 1`);
    if (rows.length > 0) continue;
    await tell(client, table, name);
    told.push(name);
  }
  // So that their size is unknown again: an emptied table is planned for as an empty one, also while it is being filled.
  if (told.length > 0) await client.query(`truncate ${told.join(', ')}`);
}

async function tell(client: Client, table: string, name: string): Promise<void> {
  const columns = await columnsOf(client, table);
  const names = columns.map(({ column }) => escapeIdentifier(column)).join(', ');
  const values = columns.map(({ type }) => VALUES[type] ?? 'null').join(', ');
  await client.query(`alter table ${name} no force row level security;
    alter table ${name} alter column book_id set (${AS_ONE_BOOK});
    insert into ${name} (${names}) select ${values} from generate_series(1, ${ROWS}) n;
    analyze ${name} (book_id);
    delete from ${name};
    set constraints all immediate;
    set constraints all deferred;
    alter table ${name} alter column book_id set statistics 0`);
}

async function untoldTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'book_id'
     where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind = 'r' and a.attoptions is null order by 1`,
  );
  return rows.map(({ name }) => name);
}

async function columnsOf(
  client: Client,
  table: string,
): Promise<readonly { readonly column: string; readonly type: string }[]> {
  const { rows } = await client.query<{ column: string; type: string }>(
    'select column_name::text as column, data_type::text as type from information_schema.columns where table_schema = $1 and table_name = $2',
    [SCHEMA, table],
  );
  return rows;
}
