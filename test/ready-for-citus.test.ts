import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CatalogueTable, catalogueTables, sequences } from './catalogue.ts';
import { brokenRules, distributed, pointingForwards, type RuleName } from './citus-rules.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { tablesOfBooks } from './rows-of-book.ts';

const WALL = `alter table broken.t enable row level security; alter table broken.t force row level security;
  create policy one_book on broken.t using (true)`;
const SOUND = `create table broken.t (book_id text collate "C" not null, id text collate "C" not null, n bigint default 0,
  other text collate "C", primary key (book_id, id));
  ${WALL}`;

/** For each rule something that breaks it and nothing else. */
const BREAKING: Readonly<Record<RuleName, string>> = {
  'a book in each row': 'alter table broken.t alter column book_id type varchar collate "C"',
  'a primary key': 'alter table broken.t drop constraint t_pkey',
  'the book first in each key and index': 'create unique index on broken.t (id, book_id)',
  'the book first on both sides of each foreign key':
    'alter table broken.t add foreign key (other, book_id) references broken.t (id, book_id)',
  'foreign keys that only refuse':
    'alter table broken.t add foreign key (book_id, other) references broken.t (book_id, id) on delete cascade',
  'no exclusion': 'alter table broken.t add exclude using btree (book_id with =, n with =)',
  'no column that the server fills': 'alter table broken.t add place bigint generated always as identity',
  'defaults that are the same on every server': 'alter table broken.t alter column n set default random()',
  'no triggers of our own':
    'create trigger more before update on broken.t for each row execute function suppress_redundant_updates_trigger()',
  'text in keys that sorts by its bytes':
    'alter table broken.t add more text; create index on broken.t (book_id, more)',
  'one policy, for the owner too': 'alter table broken.t no force row level security',
};

/** Further ways to break the same rules. */
const ALSO_BREAKING: readonly (readonly [RuleName, string])[] = [
  ['a book in each row', 'alter table broken.t alter column book_id type text collate "default"'],
  ['the book first in each key and index', 'create index on broken.t (id)'],
  ['the book first in each key and index', 'create index on broken.t (lower(book_id))'],
  [
    'foreign keys that only refuse',
    'alter table broken.t add foreign key (book_id, other) references broken.t (book_id, id) on update cascade',
  ],
  ['no column that the server fills', 'alter table broken.t add more text generated always as (id) stored'],
  ['defaults that are the same on every server', 'alter table broken.t add place bigserial'],
  [
    'defaults that are the same on every server',
    'alter table broken.t alter column n set default extract(epoch from now())',
  ],
  ['one policy, for the owner too', 'alter table broken.t disable row level security'],
  ['one policy, for the owner too', 'drop policy one_book on broken.t'],
  ['one policy, for the owner too', 'create policy more on broken.t using (true)'],
];

describe.skipIf(withoutPostgres)('the tables of a prepared server', () => {
  let client: Client;
  let tables: readonly CatalogueTable[];

  beforeAll(async () => {
    const { owner } = await preparedDatabase();
    client = new Client({ connectionString: owner });
    await client.connect();
    tables = (await catalogueTables(client, 'mutuals')).filter(({ name }) => name !== 'migration');
  });
  afterAll(() => client.end());

  /** Reads a schema that is gone again afterwards. */
  async function brokenBy(statements: string): Promise<readonly string[]> {
    await client.query(`begin; create schema broken; ${SOUND}; ${statements}`);
    const broken = brokenRules(await catalogueTables(client, 'broken'));
    const made = await sequences(client, 'broken');
    await client.query('rollback');
    return [...broken, ...made.map((name) => `sequence ${name}`)];
  }

  test('can be spread by book: no rule is broken, and nothing counts up', async () => {
    expect(tables.map(({ name }) => name)).toEqual(await tablesOfBooks(client));
    expect(tables.flatMap(({ foreignKeys }) => foreignKeys).length).toBeGreaterThan(5);
    expect(brokenRules(tables)).toEqual([]);
    expect(await sequences(client, 'mutuals')).toEqual([]);
  });

  test('a sound table breaks no rule', async () => {
    expect(await brokenBy('')).toEqual([]);
  });

  test.each([...Object.entries(BREAKING), ...ALSO_BREAKING])(
    '"%s" is broken by: %s',
    async (rule, statements) => {
      const broken = await brokenBy(statements);
      expect(broken.some((one) => one.startsWith(`t: ${rule} (`))).toBe(true);
    },
  );

  test('what counts up is seen', async () => {
    expect(await brokenBy('create sequence broken.counter')).toEqual(['sequence counter']);
  });

  test('ops/citus.sql spreads every table once, those first to which others point', () => {
    const { byBook, whole } = distributed(readFileSync('ops/citus.sql', 'utf8'));
    expect([...byBook].sort()).toEqual(tables.map(({ name }) => name));
    expect(whole).toEqual(['migration']);
    expect(pointingForwards(tables, byBook)).toEqual([]);
  });

  test('a script in the wrong order is seen', () => {
    const { byBook } = distributed(`
      -- select create_distributed_table('mutuals.record', 'book_id');
      select create_distributed_table('mutuals.identity', 'book_id');
      select create_distributed_table('mutuals.record', 'book_id', colocate_with => 'mutuals.identity');`);
    expect(byBook).toEqual(['identity', 'record']);
    const some = tables.filter(({ name }) => byBook.includes(name));
    expect(pointingForwards(some, byBook)).toEqual(['identity -> record']);
    expect(pointingForwards(some, [...byBook].reverse())).toEqual([]);
  });
});
