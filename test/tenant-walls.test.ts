import { Client, escapeLiteral } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBooks } from '../src/store/open-store.ts';
import { postgresAddress } from '../src/store/postgres/address.ts';
import { openPools } from '../src/store/postgres/pools.ts';
import { postgresEngine } from '../src/store/postgres/postgres-engine.ts';
import { sqlStore } from '../src/store/sql-store.ts';
import { bookWorld, ticking } from './book-world.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { fillRichly } from './rich-network.ts';
import { rowsOfBook, tablesOfBooks } from './rows-of-book.ts';

const DENIED = { code: '42501' }; // insufficient_privilege, which a broken policy is too

describe.skipIf(withoutPostgres)('the wall around each book', () => {
  let owner: Client;
  let app: Client;
  let address: string;
  let tables: readonly string[];
  const now = ticking();

  beforeAll(async () => {
    const database = await preparedDatabase();
    address = database.app;
    owner = new Client({ connectionString: database.owner });
    app = new Client({ connectionString: database.app });
    await Promise.all([owner.connect(), app.connect()]);
    const books = await openBooks({ database: address, create: false, now, random: Math.random });
    for (const book of ['anna', 'bert']) await fillRichly(bookWorld(books, book, now));
    await books.close();
    tables = await tablesOfBooks(owner);
  });
  afterAll(() => Promise.all([owner.end(), app.end()]));

  /** Runs `work` as the plain user in a transaction that is taken back; `book` is what the transaction sets, if anything. */
  async function inBook<T>(book: string | undefined, work: () => Promise<T>): Promise<T> {
    await app.query(
      `begin; set local search_path = mutuals${book === undefined ? '' : `; set local mutuals.book = ${escapeLiteral(book)}`}`,
    );
    try {
      return await work();
    } finally {
      await app.query('rollback');
    }
  }

  async function seen(table: string): Promise<readonly string[]> {
    const { rows } = await app.query<{ book_id: string }>(`select book_id from mutuals.${table}`);
    return [...new Set(rows.map(({ book_id }) => book_id))];
  }

  /** Writes one row of `table`, as `book` has it, for `other`. */
  async function insertFor(table: string, book: string, other: string): Promise<unknown> {
    const { rows } = await owner.query(
      `select to_jsonb(t) as row from mutuals.${table} t where book_id = $1`,
      [book],
    );
    const row = { ...rows[0]?.row, book_id: other };
    return app.query(`insert into ${table} select * from jsonb_populate_record(null::mutuals.${table}, $1)`, [
      row,
    ]);
  }

  test('every table has rows of both books to be found', async () => {
    for (const book of ['anna', 'bert'])
      expect(new Set((await rowsOfBook(owner, book)).split('\n').map((row) => row.split(' ')[0])).size).toBe(
        tables.length,
      );
  });

  for (const [said, book] of [
    ['not set', undefined],
    ['empty', ''],
    ['that of nobody', 'carla'],
  ] as const) {
    test(`no table shows, changes or loses a row when the book is ${said}`, async () => {
      for (const table of tables)
        await inBook(book, async () => {
          expect([table, await seen(table)]).toEqual([table, []]);
          const updated = await app.query(`update ${table} set book_id = book_id`);
          const deleted = await app.query(`delete from ${table}`);
          expect([table, updated.rowCount, deleted.rowCount]).toEqual([table, 0, 0]);
        });
    });

    test(`no table takes a row when the book is ${said}`, async () => {
      for (const table of tables)
        for (const other of ['anna', ''])
          await expect(
            inBook(book, () => insertFor(table, 'anna', other)),
            table,
          ).rejects.toMatchObject(DENIED);
    });
  }

  test('each table shows the rows of the book that is set and no others', async () => {
    for (const table of tables)
      for (const book of ['anna', 'bert'])
        expect([table, await inBook(book, () => seen(table))]).toEqual([table, [book]]);
  });

  test('a row for another book is refused by each table', async () => {
    for (const table of tables)
      await expect(
        inBook('anna', () => insertFor(table, 'bert', 'bert')),
        table,
      ).rejects.toMatchObject(DENIED);
  });

  test('a row cannot be moved into another book', async () => {
    for (const table of tables)
      await expect(
        inBook('anna', () => app.query(`update ${table} set book_id = 'bert'`)),
        table,
      ).rejects.toMatchObject(DENIED);
  });

  test('rows of another book are neither changed nor removed by name', async () => {
    const before = await rowsOfBook(owner, 'bert');
    await app.query(`begin; set local search_path = mutuals; set local mutuals.book = 'anna'`);
    for (const table of tables) {
      const updated = await app.query(`update ${table} set book_id = book_id where book_id = 'bert'`);
      const deleted = await app.query(`delete from ${table} where book_id = 'bert'`);
      expect([table, updated.rowCount, deleted.rowCount]).toEqual([table, 0, 0]);
    }
    await app.query('commit');
    expect(await rowsOfBook(owner, 'bert')).toBe(before);
  });

  test('the book that was set ends with its transaction', async () => {
    for (const end of ['commit', 'rollback']) {
      await app.query(`begin; set local mutuals.book = 'anna'`);
      expect(await seen('person')).toEqual(['anna']);
      await app.query(end);
      for (const table of tables) expect([table, await seen(table)]).toEqual([table, []]);
    }
  });

  test('a connection of the pool carries no book from one who used it to the next', async () => {
    const server = { address: postgresAddress(address), pools: openPools(postgresAddress(address), 1) };
    const options = { now, random: Math.random, offsetMinutes: () => 0 };
    const store = sqlStore(postgresEngine(server, 'anna'), { ...options, book: 'anna' });
    const left = async (): Promise<readonly unknown[]> =>
      Promise.all(
        [server.pools.reading, server.pools.writing].map(async (pool) => {
          const { rows } = await pool.query('select count(*)::int as people from mutuals.person');
          return rows[0]?.people;
        }),
      );

    expect((await store.counts()).people).toBeGreaterThan(3);
    await store.refreshTies(20_000 as Parameters<typeof store.refreshTies>[0]);
    expect(await left()).toEqual([0, 0]);
    await expect(store.rehearse(() => Promise.reject(new Error('power cut')))).rejects.toThrow('power cut');
    await expect(
      store.act({ verb: 'x', by: 'cli', line: '' }, () => Promise.reject(new Error('power cut'))),
    ).rejects.toThrow('power cut');
    expect(await left()).toEqual([0, 0]);
    await server.pools.close();
  });

  test('neither a look past the policies nor the statistics of the planner show more', async () => {
    await owner.query('analyze');
    const { rows } = await app.query(
      `select tablename from pg_stats where schemaname = 'mutuals' and tablename <> 'migration'`,
    );
    expect(rows).toEqual([]);
    for (const table of tables) {
      await expect(
        app.query(`set row_security = off; select 1 from mutuals.${table}`),
        table,
      ).rejects.toMatchObject(DENIED);
    }
    await app.query('set row_security = on');
  });
});
