/** Several processes write at once: no act is lost or doubled, and no book waits for another. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Store } from '../src/core/store.ts';
import { type Books, openBooks } from '../src/store/open-store.ts';
import { SCHEMA } from '../src/store/postgres/transaction-opening.ts';
import { mutuals } from './command.ts';
import { addPerson, MANY, write } from './postgres/add-person.ts';
import { type PreparedDatabase, preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { connected } from './rows-of-book.ts';
import { newFolder } from './world.ts';

const isLong = process.env['MUTUALS_FAULTS'] === 'long';
const ACTS = 20;
const COMMANDS = isLong ? ACTS : 4;

describe.skipIf(withoutPostgres)('two processes', () => {
  let database: PreparedDatabase;
  /** Each with connections of its own, as two processes have. */
  let here: Books;
  let there: Books;
  beforeAll(async () => {
    database = await preparedDatabase();
    const options = { database: database.app, create: false, now: () => new Date(), random: Math.random };
    here = await openBooks(options);
    there = await openBooks(options);
  });
  afterAll(async () => {
    await here?.close();
    await there?.close();
  });

  const linesOf = async (store: Store): Promise<readonly string[]> =>
    (await store.acts({ limit: 200 })).items.map(({ line }) => line).toSorted();

  test('that write a new book at once each find all of their acts in it, once', async () => {
    const book = randomUUID();
    const lines = Array.from({ length: ACTS }, (_, at) => [`here ${at}`, `there ${at}`]);
    await Promise.all(
      lines.flatMap(([mine = '', other = '']) => [
        addPerson(here.book(book), mine, { records: 3 }),
        addPerson(there.book(book), other, { records: 3 }),
      ]),
    );
    expect(await linesOf(here.book(book))).toEqual(lines.flat().toSorted());
    expect(await here.book(book).counts()).toMatchObject({ people: 2 * ACTS, records: 6 * ACTS });
  });

  test('started by a user write the same book', async () => {
    const book = randomUUID();
    const environment = { MUTUALS_DATABASE: database.app, MUTUALS_BOOK: book };
    const names = ['Ada', 'Bo'].map((first) =>
      Array.from({ length: COMMANDS }, (_, at) => `${first} Number${at}`),
    );
    await Promise.all(
      names.map(async (own) => {
        for (const name of own)
          expect(await mutuals(newFolder(), ['people', 'add', name], environment)).toMatchObject({ code: 0 });
      }),
    );
    expect(await linesOf(here.book(book))).toEqual(
      names
        .flat()
        .map((name) => `Added ${name}`)
        .toSorted(),
    );
  });

  test('that write two books do not wait for each other, nor does who reads', async () => {
    const [long, other] = [randomUUID(), randomUUID()];
    const meanwhile: unknown[] = [];
    await addPerson(here.book(long), 'Ada', {
      meanwhile: async () => {
        await addPerson(here.book(other), 'Bo');
        await addPerson(there.book(other), 'Cy');
        meanwhile.push(await there.book(long).counts(), await there.book(other).counts());
      },
    });
    expect(meanwhile).toMatchObject([{ people: 0 }, { people: 2 }]);
    expect(await there.book(long).counts()).toMatchObject({ people: 1 });
  });

  test('of which one looks ahead at what the other is writing: it sees the end of it', async () => {
    const book = randomUUID();
    let looking: Promise<number> | undefined;
    await addPerson(here.book(book), 'Ada', {
      meanwhile: async () => {
        looking = there.book(book).rehearse(async (writer) => {
          const known = await writer.recordsByKey([{ source: 'vcard', key: 'Ada 0' }]);
          if (known.length === 0) await write(writer, 'Ada');
          return known.length;
        });
        await waitsForAnother();
      },
    });
    expect(await looking).toBe(1);
    expect(await here.book(book).counts()).toMatchObject({ people: 1, records: MANY, acts: 1 });
  });

  async function waitsForAnother(): Promise<void> {
    const waiting =
      'select 1 from pg_stat_activity where datname = current_database() and wait_event_type = $1';
    await connected(database.owner, async (client) => {
      await vi.waitFor(async () => expect((await client.query(waiting, ['Lock'])).rows).not.toEqual([]));
    });
  }

  test.runIf(isLong)('of which one never ends: the other is told that it is busy', async () => {
    const book = randomUUID();
    await addPerson(here.book(book), 'Ada');
    await connected(database.owner, async (client) => {
      await client.query('begin');
      await client.query(`select 1 from ${SCHEMA}.turn where book_id = $1 for update`, [book]);
      await expect(addPerson(there.book(book), 'Bo')).rejects.toMatchObject({ code: 'database_busy' });
      await client.query('rollback');
    });
    expect(await here.book(book).counts()).toMatchObject({ people: 1, acts: 1 });
  });
});
