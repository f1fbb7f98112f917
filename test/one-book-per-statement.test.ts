import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BookPlace, copyBook } from '../src/store/copy/copy-book.ts';
import { openBooks } from '../src/store/open-store.ts';
import { openPostgres } from '../src/store/postgres/open-postgres.ts';
import { dataRebuild } from '../src/verbs/data.ts';
import { historyRedo, historyUndo } from '../src/verbs/history.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { verbs } from '../src/verbs/index.ts';
import { peopleList } from '../src/verbs/people-list.ts';
import type { Verb } from '../src/verbs/verb.ts';
import { ask } from './ask.ts';
import { bookWorld, ticking } from './book-world.ts';
import { fileOf, vcards } from './invented-files.ts';
import { conjuncts, readyForPlans, type Sent, unheld } from './one-book-plan.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { fillRichly } from './rich-network.ts';
import { tablesOfBooks } from './rows-of-book.ts';
import { TRIES } from './tries-of-strangers.ts';
import { STILL, type World } from './world.ts';

/** Enough for COPY, for an act whose births are not listed one by one, and for a search that stops early. */
const MANY = 2_100;

async function importMany(world: World): Promise<void> {
  const cards = Array.from({ length: MANY }, (_, at) => [
    `UID:m${at}`,
    `FN:Nell${at} Moss`,
    `EMAIL:m${at}@moss.example`,
  ]);
  await ask(importFiles, { files: [fileOf('many.vcf', vcards(cards))] }, world);
  await ask(peopleList, { search: 'n', limit: 5 }, world);
  await ask(historyUndo, {}, world);
  await ask(historyRedo, {}, world);
  await ask(dataRebuild, {}, world);
}

/** Does everything that the product can do, in the one book. */
async function doEverything(world: World): Promise<void> {
  const known = await fillRichly(world);
  // What is refused has asked the store all the same.
  for (const one of verbs)
    for (const { input } of TRIES[one.name]?.(known) ?? [])
      await ask(one as unknown as Verb, { ...input }, world).catch(() => undefined);
  await importMany(world);
  await world.store.undo(undefined, 'web', 'a key of its client');
}

/** Copies the book beside itself, and compares both when it is copied once more. */
async function copyIt(database: string): Promise<void> {
  const server = await openPostgres(database);
  const place = (book: string): BookPlace => ({ engine: server.engine(book), book, shown: book });
  for (const outcome of ['copied', 'already there'])
    expect(await copyBook(place('anna'), place('anna, copied'), STILL)).toMatchObject({ outcome });
  await server.close();
}

/** Statements that differ in nothing but how many values they name. */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\$\d+/g, '$')
    .replaceAll(/\$(?:, \$)+/g, '$…')
    .replaceAll(/\(\$…?\)(?:, \(\$…?\))+/g, '($…)…');
}

describe.skipIf(withoutPostgres)('each statement that the store sends', () => {
  let client: Client;
  const shapes = new Map<string, Sent>();

  beforeAll(async () => {
    const { owner, app } = await preparedDatabase();
    client = new Client({ connectionString: owner });
    await client.connect();
    await readyForPlans(client);
    const now = ticking();
    const books = await openBooks({ database: app, create: false, now, random: Math.random });
    const query = vi.spyOn(Client.prototype, 'query');
    await doEverything(bookWorld(books, 'anna', now));
    await copyIt(app);
    for (const [first, values] of query.mock.calls as readonly (readonly unknown[])[]) {
      // COPY is sent as an object that holds its text.
      const text = typeof first === 'string' ? first : String(Object(first).text);
      if (!shapes.has(shapeOf(text)))
        shapes.set(shapeOf(text), { text, values: Array.isArray(values) ? values : [] });
    }
    query.mockRestore();
    await books.close();
  });
  afterAll(() => client.end());

  test('holds every table it reads, changes or joins to one book', async () => {
    const wrong: unknown[] = [];
    for (const [shape, sent] of shapes) {
      const tables = await unheld(client, sent);
      if (tables.length > 0) wrong.push({ shape, tables });
    }
    expect(wrong).toEqual([]);
  });

  test('was sent: every table is read and written, few values at a time, by COPY and through cursors', async () => {
    const all = [...shapes.keys()].join('\n');
    for (const table of await tablesOfBooks(client)) {
      const read = new RegExp(`\\b(from|join) "?${table}\\b|insert into ${table} .*\\s+on conflict`);
      expect([table, read.test(all)]).toEqual([table, true]);
      expect([table, new RegExp(`insert into "?${table}\\b`).test(all)]).toEqual([table, true]);
    }
    expect(all).toContain('copy pg_temp.staged_record');
    expect(all).toContain('declare pages_');
    expect(all).toContain('delete from');
    expect(all).toContain('update "act"');
    expect(shapes.size).toBeGreaterThan(80);
  });

  const membershipAndRecord = 'select 1 from membership m join record r on r.record_id = m.record_id';
  test.each([
    ['select * from person', ['person']],
    ['select * from person where person_id = $1', ['person']],
    ['select * from person where book_id = $1 or person_id = $2', ['person']],
    ['select * from person where book_id <> $1', ['person']],
    ['select * from person where book_id > $1', ['person']],
    ['delete from reminder where reminder_id = $1', ['reminder']],
    ['update act set undone_at = null where act_id = $1', ['act']],
    [`${membershipAndRecord} where m.book_id = $1`, ['r']],
    [
      'select 1 from membership m left join record r on r.record_id = m.record_id where m.book_id = $1',
      ['r'],
    ],
    [
      'select 1 from person p where p.book_id = $1 and exists (select from reminder r where r.person_id = p.person_id)',
      ['r'],
    ],
    ['select 1 from person p where p.book_id = $1 and person_id in (select person_id from word)', ['word']],
    ['select (select count(*) from person where book_id = $1), (select count(*) from act)', ['act']],
    ['select 1 from person p join act a on a.book_id = p.book_id', ['a', 'p']],
    [`${membershipAndRecord} where m.book_id = $1 and r.book_id = $2`, ['m', 'r']],
    ['insert into person (person_id, created_at, act_id) values ($1, $2, $3)', ['insert into person']],
    [
      'insert into word (book_id, word, person_id, place) select $1, word, person_id, place from word',
      ['word_1'],
    ],
    ["select 1; delete from word where word = ';'", ['word']],
  ])('would be seen: %s', async (text, tables) => {
    expect([...(await unheld(client, { text, values: ['anna', 'bert'] }))].sort()).toEqual(tables);
  });

  test.each([
    'select * from person where book_id = $1',
    "select * from person where book_id = 'anna'",
    `${membershipAndRecord} and r.book_id = m.book_id where m.book_id = $1`,
    'select 1 from membership m left join record r on r.book_id = m.book_id and r.record_id = m.record_id where m.book_id = $1',
    'select 1 from person p where p.book_id = $1 and not exists (select from reminder r where r.book_id = p.book_id and r.person_id = p.person_id)',
    'select (select count(*) from act a where a.book_id = p.book_id) from person p where p.book_id = $1',
    'delete from word where book_id = $1 and (word, person_id) in (values ($2, $3))',
    'select max(version) from migration',
  ])('is right: %s', async (text) => {
    expect(await unheld(client, { text, values: ['anna', 'bert', 'carla'] })).toEqual([]);
  });
});

test('the conditions of a plan come apart at the outermost AND', () => {
  expect(conjuncts("((a = 'x AND (y') AND ((b = 1) OR (c = 2)))")).toEqual([
    "a = 'x AND (y'",
    '(b = 1) OR (c = 2)',
  ]);
  expect(conjuncts('(a = 1)')).toEqual(['a = 1']);
  expect(conjuncts('((a = 1) OR (b = 2))')).toEqual(['(a = 1) OR (b = 2)']);
});
