import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../open-store.ts';
import { MIGRATIONS, type Migration, newestVersion } from '../schema.ts';
import { openSqlite } from './open-sqlite.ts';

const now = (): Date => new Date('2026-06-15T10:00:00Z');
const newPlace = (): string => join(mkdtempSync(join(tmpdir(), 'mutuals-')), 'own.db');
const open = (database: string, create = true) => openStore({ database, create, now, random: Math.random });

async function filled(): Promise<string> {
  const place = newPlace();
  const store = await open(place);
  await store.act({ verb: 'test', by: 'hand', line: 'Added Ada' }, async (writer) => {
    const person = await writer.addPerson();
    const [record] = await writer.addRecords(
      [
        {
          source: 'hand',
          key: 'ada',
          kind: 'person',
          card: { name: 'Ada' },
          identities: [],
          original: 'Ada',
        },
      ],
      now(),
    );
    if (record) await writer.place(record.id, person);
  });
  await store.close();
  return place;
}

const NEXT: Migration = {
  version: newestVersion() + 1,
  name: 'one more table',
  statements: () => ['create table more (book_id text primary key) strict'],
};

test('a database that is not there is not made when only reading', async () => {
  const place = newPlace();
  await expect(open(place, false)).rejects.toMatchObject({ code: 'database_missing' });
  expect(existsSync(place)).toBe(false);
});

test('only the user can read the file', async () => {
  const place = await filled();
  expect(statSync(place).mode & 0o077).toBe(0);
});

test('a file of another kind is refused and stays as it was', async () => {
  const place = newPlace();
  writeFileSync(place, 'not a database, but ten years of notes\n'.repeat(100));
  const before = readFileSync(place);
  await expect(open(place)).rejects.toMatchObject({ code: 'database_damaged' });
  expect(readFileSync(place)).toEqual(before);
});

test('a SQLite file of another program is refused and stays as it was', async () => {
  const place = newPlace();
  const { sqliteLibrary } = await import('./driver.ts');
  const { DatabaseSync } = sqliteLibrary();
  const other = new DatabaseSync(place);
  other.exec('create table bookmarks (url text)');
  other.close();
  const before = readFileSync(place);
  await expect(open(place)).rejects.toMatchObject({ code: 'database_damaged' });
  expect(readFileSync(place)).toEqual(before);
});

test('a file cut in half is refused, and no empty one takes its place', async () => {
  const place = await filled();
  truncateSync(place, Math.floor(statSync(place).size / 2));
  const size = statSync(place).size;
  await expect(
    open(place).then((store) => store.people({ order: 'name', today: 0 as never, limit: 5 })),
  ).rejects.toMatchObject({
    code: 'database_damaged',
  });
  expect(statSync(place).size).toBe(size);
});

test('an emptied file with backups beside it is refused', async () => {
  const place = await filled();
  const engine = await openSqlite(place, { create: false, now, migrations: [...MIGRATIONS, NEXT] });
  await engine.close();
  truncateSync(place, 0);
  await expect(open(place)).rejects.toMatchObject({ code: 'database_damaged' });
});

test('a file of a newer version is refused untouched', async () => {
  const place = await filled();
  const engine = await openSqlite(place, { create: false, now, migrations: [...MIGRATIONS, NEXT] });
  await engine.close();
  const before = readFileSync(place);
  await expect(open(place)).rejects.toMatchObject({ code: 'database_newer' });
  expect(readFileSync(place)).toEqual(before);
});

test('an older file is backed up before it changes, and the backup opens', async () => {
  const place = await filled();
  const engine = await openSqlite(place, { create: false, now, migrations: [...MIGRATIONS, NEXT] });
  await engine.close();
  const folder = join(place, '..', 'backups');
  const [backup] = readdirSync(folder);
  const store = await open(join(folder, backup ?? ''), false);
  expect((await store.counts()).people).toBe(1);
  await store.close();
});

test('a file of the first version is brought up to date, and its acts can still be undone', async () => {
  const place = newPlace();
  const first = MIGRATIONS.filter(({ version }) => version === 1);
  await (await openSqlite(place, { create: true, now, migrations: first })).close();
  const { sqliteLibrary } = await import('./driver.ts');
  const old = new (sqliteLibrary().DatabaseSync)(place);
  old.exec(`insert into act values ('own', 'a1', 'people.add', 'hand', 1, 'Added Ada', '', null, null);
    insert into person values ('own', 'p1', 1, 'a1');
    insert into change (book_id, act_id, seq, table_name, row_key) values ('own', 'a1', 0, 'person', '["p1"]')`);
  old.close();
  const store = await open(place, false);
  expect((await store.counts()).people).toBe(1);
  await store.undo(undefined, 'hand');
  expect((await store.counts()).people).toBe(0);
  await store.close();
  expect(readdirSync(join(place, '..', 'backups'))).toHaveLength(1);
});

test('a migration that fails half way leaves the file at its version', async () => {
  const place = await filled();
  const failing: Migration = {
    ...NEXT,
    statements: () => [...NEXT.statements({} as never), 'create table nonsense ('],
  };
  await expect(
    openSqlite(place, { create: false, now, migrations: [...MIGRATIONS, failing] }),
  ).rejects.toThrow();
  const store = await open(place, false);
  expect((await store.counts()).people).toBe(1);
  await store.close();
});

test('two processes that open an old file at once migrate it once', async () => {
  const place = newPlace();
  const stores = await Promise.all([open(place), open(place), open(place)]);
  for (const store of stores) await store.close();
  expect(existsSync(place)).toBe(true);
});

test.skipIf(process.getuid?.() === 0)('a file that cannot be read is named', async () => {
  const place = await filled();
  chmodSync(place, 0o000);
  await expect(open(place)).rejects.toMatchObject({ code: 'database_unreachable' });
});
