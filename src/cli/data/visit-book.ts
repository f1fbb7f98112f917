import type { BookItem } from '../../core/outgoing-book.ts';
import type { Engine } from '../../store/engine.ts';
import { isPostgresAddress } from '../../store/postgres/address.ts';
import { openSqlite } from '../../store/sqlite/open-sqlite.ts';
import { Thrift } from '../../store/thrift.ts';
import type { OpenedBook } from './opened-book.ts';
import type { BookPlace } from './whole-book.ts';
import { interactionPages } from './whole-interactions.ts';
import { apartItems, personItems, type RecordKeys, recordPages } from './whole-people.ts';
import { matterItems, saidItems } from './whole-said.ts';

type Take = (items: readonly BookItem[]) => Promise<void>;

export async function visitBook(place: Required<BookPlace>, now: () => Date, take: Take): Promise<void> {
  const { engine, close } = await opened(place, now);
  try {
    await engine.snapshot((connection) => visitAll({ connection, book: place.book }, thrifty(take)));
  } finally {
    await close();
  }
}

/** A page is garbage as soon as it was taken. */
function thrifty(take: Take): Take {
  const thrift = new Thrift();
  return async (items) => {
    await take(items);
    thrift.look();
  };
}

type Opened = { readonly engine: Engine; readonly close: () => Promise<void> };

async function opened({ database, book }: Required<BookPlace>, now: () => Date): Promise<Opened> {
  if (isPostgresAddress(database)) {
    const { openPostgres } = await import('../../store/postgres/open-postgres.ts');
    const books = await openPostgres(database);
    return { engine: books.engine(book), close: () => books.close() };
  }
  const engine = await openSqlite(database, { create: false, now });
  return { engine, close: () => engine.close() };
}

async function visitAll(opened: OpenedBook, take: Take): Promise<void> {
  const keys: RecordKeys = new Map();
  for await (const page of recordPages(opened, keys)) await take(page);
  await take(await personItems(opened));
  await take(await apartItems(opened, keys));
  for await (const page of interactionPages(opened, keys)) await take(page);
  await take(await saidItems(opened));
  await take(await matterItems(opened));
}
