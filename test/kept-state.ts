import { CompiledQuery } from 'kysely';
import type { Connection } from '../src/store/engine.ts';
import { isPostgresAddress } from '../src/store/postgres/address.ts';
import { openPostgres, type PostgresBooks } from '../src/store/postgres/open-postgres.ts';
import { openConnection } from '../src/store/sqlite/sqlite-engine.ts';
import { KEPT_TABLES, KEYS } from '../src/store/tables.ts';
import { today } from '../src/verbs/shown.ts';
import type { World } from './world.ts';

/** What is shown follows from what is kept, so it must come back with it. */
const CARDS = { person_card: 'person_id', word: 'word, person_id' };
const TIES = {
  person_days: 'person_id',
  person_tie: 'person_id',
};

/** Every row that is kept or shown, as one text: the same before an act and after its undo. */
export async function keptState(world: World): Promise<string> {
  await world.store.refreshTies(today(world));
  return reading(world, async ({ db }) => {
    const rows = async (table: string, order: string): Promise<string> =>
      (await db.executeQuery(CompiledQuery.raw(`select * from ${table} order by ${order}`))).rows
        .map((row) => `${table} ${JSON.stringify(row)}`)
        .join('\n');
    const parts: string[] = [];
    for (const table of KEPT_TABLES) parts.push(await rows(table, KEYS[table].join(', ')));
    for (const [table, order] of Object.entries({ ...CARDS, ...TIES })) parts.push(await rows(table, order));
    return parts.join('\n');
  });
}

async function reading<T>(
  { database, book }: World,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (isPostgresAddress(database)) return work((await booksOf(database)).engine(book).reading);
  const connection = openConnection(database);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

const servers = new Map<string, Promise<PostgresBooks>>();

function booksOf(database: string): Promise<PostgresBooks> {
  const books = servers.get(database) ?? openPostgres(database);
  servers.set(database, books);
  return books;
}
