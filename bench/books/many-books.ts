import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import type { Bench } from '../measure/bench.ts';
import type { EngineName } from '../measure/engine-name.ts';
import { network } from '../measure/network.ts';
import { runProgram } from '../measure/run-program.ts';
import { keptDatabase } from '../postgres/kept-database.ts';
import { runStatements } from '../postgres/run-statements.ts';

/** Books that may be written into, and go when they were used: a folder of files, or the address of a server. */
export type ManyBooks = { readonly place: string; remove(): Promise<void> };

type Wanted = { readonly books: number; readonly people: number };

/** So many books of so many people each, all filled alike: one is imported and then copied. */
export function manyBooks(bench: Bench, engine: EngineName, wanted: Wanted): Promise<ManyBooks> {
  return engine === 'sqlite' ? inFiles(bench, wanted) : onServer(bench, wanted);
}

async function inFiles(bench: Bench, { books, people }: Wanted): Promise<ManyBooks> {
  const { database } = await network(bench, 'sqlite', people);
  mkdirSync(bench.home, { recursive: true });
  const place = mkdtempSync(join(bench.home, 'books-'));
  for (let book = 0; book < books; book += 1) copyFileSync(database, join(place, `book_${book}.db`));
  return { place, remove: async () => rmSync(place, { recursive: true }) };
}

async function onServer(bench: Bench, { books, people }: Wanted): Promise<ManyBooks> {
  const name = `books_${books}_of_${people}`;
  const server = await keptDatabase(bench, name, async ({ folder, appUrl, ownerUrl }, database) => {
    const program = join(bench.programs, 'make-network.js');
    runProgram(program, [join(folder, name), String(people), appUrl(database)]);
    await copyBook(ownerUrl(database), books);
  });
  const admin = server.ownerUrl('postgres');
  const used = `${name}_used`;
  await runStatements(admin, [
    `drop database if exists ${used} (force)`,
    `create database ${used} template ${name} strategy file_copy`,
  ]);
  return {
    place: server.appUrl(used),
    remove: () => runStatements(admin, [`drop database ${used} (force)`]),
  };
}

/** No two books have an id in common, or the planner would take one of them for as many as there are books. */
function values(table: string, columns: readonly string[], book: number): string {
  const start = book.toString(16).padStart(3, '0');
  const isId = (column: string): boolean =>
    column.endsWith('_id') || (table === 'setting' && column === 'value');
  return columns
    .map(escapeIdentifier)
    .map((name, at) => (isId(columns[at] ?? '') ? `'${start}' || substr(${name}, 4)` : name))
    .join(', ');
}

/** By who may do everything, and without looking at foreign keys again: every copy is as sound as the first one. */
async function copyBook(url: string, books: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set search_path = mutuals; set session_replication_role = replica');
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `select table_name as name, array_agg(column_name::text) filter (where column_name <> 'book_id') as columns
       from information_schema.columns where table_schema = 'mutuals' group by 1 having bool_or(column_name = 'book_id')`,
    );
    for (const { name, columns } of rows) {
      const table = escapeIdentifier(name);
      const rest = columns.map(escapeIdentifier).join(', ');
      for (let book = 0; book < books; book += 1)
        await client.query(
          `insert into ${table} (book_id, ${rest}) select 'book_${book}', ${values(name, columns, book)}
           from ${table} where book_id = 'own'`,
        );
      await client.query(`delete from ${table} where book_id = 'own'`);
    }
  } finally {
    await client.end();
  }
}
