import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Watch } from '../../core/ports.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Engine, Row } from '../engine.ts';
import { type BookDump, bookDump, type OpenBook, rowCounts } from './book-dump.ts';
import { type BookTableShape, bookTables } from './book-tables.ts';
import { rowOfBook } from './row-of-book.ts';
import { refuseDifference, sameKnowledge } from './same-book.ts';
import { refuseZeroLetters } from './zero-letters.ts';

/** One book on one engine, and how its place is shown: never with a password. */
export type BookPlace = { readonly engine: Engine; readonly book: string; readonly shown: string };

type CopyOutcome = 'copied' | 'already there';
export type CopiedBook = { readonly outcome: CopyOutcome; readonly dump: BookDump };

/**
 * Copies a whole book into an empty one: all of it, read again and compared before it is committed, or nothing. What is
 * derived is copied too, which is faster than deriving it anew and lets both sides be compared to the last row.
 */
export function copyBook(from: BookPlace, to: BookPlace, watch: Watch): Promise<CopiedBook> {
  return from.engine.snapshot(async (connection) => {
    const source = { connection, book: from.book };
    const rows = await rowCounts(source);
    if (knownRows(rows) === 0) throw new Refusal('book_empty', `"${from.book}" in ${from.shown}`);
    const total = sum([...rows.values()]);
    return to.engine.transact(
      async (connection): Promise<CopiedBook> => {
        const target = { connection, book: to.book };
        if (knownRows(await rowCounts(target)) > 0) {
          return { outcome: 'already there', dump: await dumpOfBoth(source, target, { to, total, watch }) };
        }
        const dump = await fill(source, target, { total, watch });
        return { outcome: 'copied', dump };
      },
      async (connection) => isCopyOf(source, { connection, book: to.book }),
    );
  });
}

type Copying = { readonly to: BookPlace; readonly total: number; readonly watch: Watch };

async function fill(
  source: OpenBook,
  target: OpenBook,
  { total, watch }: Omit<Copying, 'to'>,
): Promise<BookDump> {
  await clearDerived(target);
  const copied = counting(watch, 'Copying', total);
  const sent = await bookDump(source, async (shape, rows) => {
    await insert(target, shape, rows);
    await copied(rows.length);
  });
  const checked = counting(watch, 'Checking', total);
  const arrived = await bookDump(target, (_, rows) => checked(rows.length));
  refuseDifference(sent, arrived);
  return arrived;
}

/** A book in which nothing is known may have been looked at, which leaves traces in what is derived. */
async function clearDerived({ connection: { db }, book }: OpenBook): Promise<void> {
  for (const { table } of bookTables().filter(({ isDerived }) => isDerived))
    await sql`delete from ${sql.table(table)} where book_id = ${book}`.execute(db);
}

async function insert(
  { connection, book }: OpenBook,
  shape: BookTableShape,
  rows: readonly Row[],
): Promise<void> {
  const renamed = rows.map((row) => rowOfBook(shape, row, book));
  try {
    await connection.insertAll(shape.table, ['book_id', ...shape.columns], renamed);
  } catch (error) {
    refuseZeroLetters(shape, rows, error);
    throw error;
  }
}

async function isCopyOf(source: OpenBook, target: OpenBook): Promise<boolean> {
  const pass = async (): Promise<void> => undefined;
  return sameKnowledge(await bookDump(source, pass), await bookDump(target, pass));
}

/** The dump of two books that know the same; refused when the second knows anything else. */
async function dumpOfBoth(
  source: OpenBook,
  target: OpenBook,
  { to, total, watch }: Copying,
): Promise<BookDump> {
  const notEmpty = new Refusal('book_not_empty', `"${to.book}" in ${to.shown}`);
  const [here, there] = [await rowCounts(source), await rowCounts(target)];
  const differs = bookTables().some(({ table, isKnown }) => isKnown && here.get(table) !== there.get(table));
  if (differs) throw notEmpty;
  const compared = counting(watch, 'Comparing', 2 * total);
  const original = await bookDump(source, (_, rows) => compared(rows.length));
  const copy = await bookDump(target, (_, rows) => compared(rows.length));
  if (!sameKnowledge(original, copy)) throw notEmpty;
  return copy;
}

function counting(watch: Watch, step: string, total: number): (rows: number) => Promise<void> {
  let done = 0;
  return async (rows) => {
    done += rows;
    watch.report({ step, done, total: Math.max(done, total), unit: 'items' });
    await setImmediate(); // lets Ctrl-C through, which SQLite's calls keep waiting
    watch.stopIfAsked();
  };
}

function knownRows(rows: ReadonlyMap<string, number>): number {
  return sum(bookTables().map(({ table, isKnown }) => (isKnown ? (rows.get(table) ?? 0) : 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
