import { existsSync, rmSync } from 'node:fs';
import type { Watch } from '../../core/ports.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Engine } from '../engine.ts';
import { OWN_BOOK } from '../open-store.ts';
import { openSqlite } from '../sqlite/open-sqlite.ts';
import { type BookPlace, type CopiedBook, copyBook } from './copy-book.ts';
import { isSamePlace, type Place } from './place.ts';

type End = { readonly place: Place; readonly book: string };
export type Copy = { readonly from: End; readonly to: End; readonly watch: Watch; readonly now: () => Date };

/** Opens both places, copies the book, and closes them again. A file that was made for a copy that failed goes. */
export async function copyBetween({ from, to, watch, now }: Copy): Promise<CopiedBook> {
  for (const end of [from, to]) refuseSecondBook(end);
  if (isSamePlace(from.place, to.place) && from.book === to.book)
    throw new Refusal('input_invalid', 'Both places are the same book. Name another one with --to.');
  if (from.place.kind === 'sqlite' && !existsSync(from.place.database))
    throw new Refusal('file_not_found', from.place.shown);
  return withOpened(from, { now, create: false }, (source) => copyInto(source, to, { watch, now }));
}

async function copyInto(
  source: BookPlace,
  to: End,
  { watch, now }: Pick<Copy, 'watch' | 'now'>,
): Promise<CopiedBook> {
  const isNew = to.place.kind === 'sqlite' && !existsSync(to.place.database);
  let isDone = false;
  try {
    const copied = await withOpened(to, { now, create: true }, (target) => copyBook(source, target, watch));
    isDone = true;
    return copied;
  } finally {
    if (isNew && !isDone) removeFile(to.place.database);
  }
}

function removeFile(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

async function withOpened<T>(end: End, options: Opening, work: (place: BookPlace) => Promise<T>): Promise<T> {
  const { engine, close } = await opened(end, options);
  try {
    return await work({ engine, book: end.book, shown: end.place.shown });
  } finally {
    await close();
  }
}

/** Nothing that opens a file asks for a book, so that a second one in it would never be seen again. */
function refuseSecondBook({ place, book }: End): void {
  if (place.kind === 'sqlite' && book !== OWN_BOOK)
    throw new Refusal(
      'input_invalid',
      `A file holds one book, "${OWN_BOOK}", and so ${place.shown} has no book "${book}". Only a server has several.`,
    );
}

type Opening = { readonly now: () => Date; readonly create: boolean };

async function opened(
  { place, book }: End,
  options: Opening,
): Promise<{ engine: Engine; close: () => Promise<void> }> {
  if (place.kind === 'sqlite') {
    const engine = await openSqlite(place.database, options);
    return { engine, close: () => engine.close() };
  }
  const { openPostgres } = await import('../postgres/open-postgres.ts');
  const books = await openPostgres(place.database);
  return { engine: books.engine(book), close: () => books.close() };
}
