import { Refusal } from '../core/refusal.ts';
import type { Store } from '../core/store.ts';
import type { StoreOptions } from './desk.ts';
import { isPostgresAddress } from './postgres/address.ts';
import { sqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

/** The book of whoever does not name one; a SQLite file holds only this one. */
export const OWN_BOOK = 'own';

type OpenOptions = Omit<StoreOptions, 'book' | 'offsetMinutes'> & {
  /** Path of a SQLite file, or postgres://USER:PASSWORD@HOST/DATABASE. */
  readonly database: string;
  /** Whether a file that is not there yet may be made. */
  readonly create: boolean;
  readonly offsetMinutes?: StoreOptions['offsetMinutes'];
};

/** The books of one database, over connections that they share. */
export type Books = {
  /** The book with this name; it begins to be when something is written into it. */
  book(name?: string): Store;
  close(): Promise<void>;
};

/** Opens a database, checks that it is sound and of our version, and brings an older file up to date. */
export async function openBooks({ database, create, ...options }: OpenOptions): Promise<Books> {
  const withDefaults = { offsetMinutes: () => 0, ...options };
  if (isPostgresAddress(database)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts');
    const books = await openPostgres(database);
    return {
      book: (book = OWN_BOOK) => sqlStore(books.engine(checkedBook(book)), { ...withDefaults, book }),
      close: () => books.close(),
    };
  }
  const engine = await openSqlite(database, { create, now: options.now });
  return {
    book: (book = OWN_BOOK) => sqlStore(engine, { ...withDefaults, book }),
    close: () => engine.close(),
  };
}

/** One book of a database; closing it closes the database. */
export async function openStore({
  book,
  ...options
}: OpenOptions & { readonly book?: string }): Promise<Store> {
  if (book !== undefined && !isPostgresAddress(options.database) && book !== OWN_BOOK)
    throw new Refusal(
      'input_invalid',
      'A file holds one network, so there is no book to choose. Leave --book out, or name another file.',
    );
  const books = await openBooks(options);
  return { ...books.book(book), close: () => books.close() };
}

/** Part of every key, so short; and shown, so readable. */
function checkedBook(name: string): string {
  if (/^[^\p{C}]{1,200}$/u.test(name)) return name;
  throw new Refusal('input_invalid', 'A book has a name of 1 to 200 letters, in one line.');
}
