import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/core/store.ts';
import { type Place, placeNamed } from '../src/store/copy/place.ts';
import type { Engine } from '../src/store/engine.ts';
import { OWN_BOOK, openStore } from '../src/store/open-store.ts';
import { openPostgres } from '../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../src/store/sqlite/open-sqlite.ts';
import { type PreparedDatabase, preparedDatabase } from './postgres/prepared.ts';

export type End = { readonly place: Place; readonly book: string };

const now = (): Date => new Date('2026-06-15T10:00:00Z');

export function newFile(): End {
  const file = join(mkdtempSync(join(tmpdir(), 'mutuals-copy-')), 'own.db');
  return { place: placeNamed(`sqlite:${file}`), book: OWN_BOOK };
}

let prepared: Promise<PreparedDatabase> | undefined;

/** A book on a server that several tests share; its name is not that of a file's book. */
export async function newBook(): Promise<End> {
  prepared ??= preparedDatabase();
  return { place: placeNamed((await prepared).app), book: `book-${randomUUID()}` };
}

export const NEW_PLACE = { sqlite: async () => newFile(), postgres: newBook };

export function storeAt({ place: { database }, book }: End): Promise<Store> {
  return openStore({ database, book, create: true, now, random: Math.random });
}

export async function withEngine<T>({ place, book }: End, work: (engine: Engine) => Promise<T>): Promise<T> {
  if (place.kind === 'sqlite') {
    const engine = await openSqlite(place.database, { create: true, now });
    return work(engine).finally(() => engine.close());
  }
  const books = await openPostgres(place.database);
  return work(books.engine(book)).finally(() => books.close());
}
