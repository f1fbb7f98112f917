import type { Store } from '../core/store.ts';
import { type StoreOptions, sqlStore } from './sql-store.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

/** The book of a database that holds one user's network only. */
const OWN_BOOK = 'own';

type OpenOptions = Omit<StoreOptions, 'book' | 'offsetMinutes'> & {
  /** Path of a SQLite file. */
  readonly database: string;
  /** Whether a database that is not there yet may be made. */
  readonly create: boolean;
  readonly offsetMinutes?: StoreOptions['offsetMinutes'];
};

/** Opens a database, checks that it is sound and of our version, and brings an older one up to date. */
export async function openStore({ database, create, ...options }: OpenOptions): Promise<Store> {
  const engine = await openSqlite(database, { create, now: options.now });
  return sqlStore(engine, { book: OWN_BOOK, offsetMinutes: () => 0, ...options });
}
