import type { Books } from '../src/store/open-store.ts';
import { postgresAddress } from '../src/store/postgres/address.ts';
import { openPools } from '../src/store/postgres/pools.ts';
import { postgresEngine } from '../src/store/postgres/postgres-engine.ts';
import { sqlStore } from '../src/store/sql-store.ts';

type Opening = {
  readonly database: string;
  readonly now: () => Date;
  readonly random: () => number;
};

/** The books as an administrator's address would open them, were it not refused: no row-level security stops it. */
export async function openBooksWithoutWall({ database, ...options }: Opening): Promise<Books> {
  const address = postgresAddress(database);
  const pools = openPools(address);
  return {
    book: (book = 'own') =>
      sqlStore(postgresEngine({ pools, address }, book), { ...options, book, offsetMinutes: () => 0 }),
    close: () => pools.close(),
  };
}
