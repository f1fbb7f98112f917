import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Connection, Row } from '../engine.ts';
import { type BookTable, type BookTableShape, bookTables } from './book-tables.ts';
import { rowOfBook } from './row-of-book.ts';
import { rowText } from './row-text.ts';

/** Which book, seen through which connection; that has to be in a transaction. */
export type OpenBook = { readonly connection: Connection; readonly book: string };

type TableDump = {
  readonly table: BookTable;
  readonly isKnown: boolean;
  readonly rows: number;
  readonly sha256: string;
};

/** What a book holds, as counts and hashes that every engine computes alike. */
export type BookDump = { readonly tables: readonly TableDump[]; readonly sha256: string };

type OnPage = (shape: BookTableShape, rows: readonly Row[]) => Promise<void>;

/** Goes once through the whole book, in pages. */
export async function bookDump(open: OpenBook, onPage: OnPage): Promise<BookDump> {
  const tables: TableDump[] = [];
  for (const shape of bookTables()) tables.push(await tableDump(open, shape, onPage));
  const lines = tables.map(({ table, rows, sha256 }) => `${table} ${rows} ${sha256}\n`);
  return { tables, sha256: createHash('sha256').update(lines.join('')).digest('hex') };
}

async function tableDump(open: OpenBook, shape: BookTableShape, onPage: OnPage): Promise<TableDump> {
  const { table, columns, isKnown } = shape;
  const hash = createHash('sha256');
  let rows = 0;
  for await (const page of pagesOf(open, shape)) {
    // In the name of no book, so that a copy under another name has the same hash.
    hash.update(page.map((row) => rowText(columns, rowOfBook(shape, row, ''))).join(''));
    rows += page.length;
    await onPage(shape, page);
  }
  return { table, isKnown, rows, sha256: hash.digest('hex') };
}

function pagesOf({ connection, book }: OpenBook, { table, key, columns }: BookTableShape) {
  const query = sql`select ${list(columns)} from ${sql.table(table)} where book_id = ${book} order by ${list(key)}`;
  return connection.pages(query.compile(connection.db));
}

function list(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}

/** How many rows each table of the book has. */
export async function rowCounts({
  connection: { db },
  book,
}: OpenBook): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { table } of bookTables()) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}
      where book_id = ${book}`.execute(db);
    counts.set(table, Number(rows[0]?.count ?? 0));
  }
  return counts;
}
