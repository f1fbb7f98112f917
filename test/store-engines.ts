import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../src/core/store.ts';
import { openStore } from '../src/store/open-store.ts';
import { type PreparedDatabase, preparedDatabase, withoutPostgres } from './postgres/prepared.ts';

type Opening = { readonly now: () => Date };

/** A new store on every engine; each has a database or a book of its own. A new engine joins in one line. */
export const STORE_ENGINES: Readonly<Record<string, (opening: Opening) => Promise<Store>>> = {
  sqlite: ({ now }) =>
    openNew({ database: join(mkdtempSync(join(tmpdir(), 'mutuals-')), 'own.db'), book: 'own', now }),
  ...(!withoutPostgres && {
    postgres: async ({ now }: Opening) => openNew({ database: await server(), book: randomUUID(), now }),
  }),
};

function openNew(place: { database: string; book: string; now: () => Date }): Promise<Store> {
  return openStore({ ...place, create: true, random: Math.random });
}

let prepared: Promise<PreparedDatabase> | undefined;
async function server(): Promise<string> {
  prepared ??= preparedDatabase();
  return (await prepared).app;
}
