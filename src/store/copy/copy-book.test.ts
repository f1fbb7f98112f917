import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bookWorld } from '../../../test/book-world.ts';
import { type End, NEW_PLACE, newBook, newFile, storeAt, withEngine } from '../../../test/copy-places.ts';
import { withoutPostgres } from '../../../test/postgres/prepared.ts';
import { fillRichly } from '../../../test/rich-network.ts';
import { STILL } from '../../../test/world.ts';
import type { Day } from '../../core/day.ts';
import type { Watch } from '../../core/ports.ts';
import { Refusal } from '../../core/refusal.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import type { Store } from '../../core/store.ts';
import type { Engine, Row } from '../engine.ts';
import { bookDump, rowCounts } from './book-dump.ts';
import { copyBetween } from './copy-between.ts';
import { copyBook } from './copy-book.ts';

const now = (): Date => new Date('2026-06-15T10:00:00Z');
const TODAY = 20_619 as Day;
const copy = (from: End, to: End, watch: Watch = STILL) => copyBetween({ from, to, watch, now });

/** A book with rows in every table: joined, split, noted, tended and taken back. */
async function filled(end: End): Promise<End> {
  const store = await storeAt(end);
  await fillRichly(bookWorld({ book: () => store }, end.book));
  await store.close();
  return end;
}

const originals = new Map<string, Promise<End>>();

/** One filled book of each kind for all tests that only read it. */
function original(kind: keyof typeof NEW_PLACE): Promise<End> {
  const known = originals.get(kind) ?? NEW_PLACE[kind]().then(filled);
  originals.set(kind, known);
  return known;
}

const hashOf = (end: End): Promise<string> =>
  withEngine(end, (engine) =>
    engine.snapshot(
      async (connection) => (await bookDump({ connection, book: end.book }, async () => undefined)).sha256,
    ),
  );

const rowsAt = (end: End): Promise<number> =>
  withEngine(end, (engine) =>
    engine.snapshot(async (connection) =>
      [...(await rowCounts({ connection, book: end.book })).values()].reduce((sum, rows) => sum + rows, 0),
    ),
  );

/** Everything that can be asked of a book, in one comparable text. */
async function asked(end: End): Promise<string> {
  const store = await storeAt(end);
  const people = (await store.people({ order: 'strength', today: TODAY, limit: 200 })).items;
  const each = people.map(async (line) => ({
    line,
    records: await store.recordsOf(line.id),
    timeline: await store.timeline(line.id, { limit: 200 }),
    attention: await store.attention(line.id),
    reminders: await store.remindersOf(line.id),
    days: await store.contactDays(line.id),
  }));
  const whole = await Promise.all(each);
  const found = (await store.people({ order: 'strength', today: TODAY, limit: 9, search: 'lovlace' })).items;
  const text = JSON.stringify([
    whole,
    found,
    await store.counts(),
    await store.me(),
    await store.acts({ limit: 99 }),
  ]);
  await store.close();
  return text;
}

async function addPeople(store: Store, names: readonly string[]): Promise<void> {
  await store.act({ verb: 'test', by: 'hand', line: 'Added people' }, async (writer) => {
    const records = names.map(
      (name): FoundRecord => ({
        source: 'vcard',
        key: name,
        kind: 'person',
        card: { name },
        identities: [],
        original: name,
      }),
    );
    for (const { id } of await writer.addRecords(records, now()))
      await writer.place(id, await writer.addPerson());
  });
}

async function withPeople(end: End, names: readonly string[]): Promise<End> {
  const store = await storeAt(end);
  await addPeople(store, names);
  await store.close();
  return end;
}

function stoppingAfter(pages: number): Watch {
  let seen = 0;
  return {
    report: () => undefined,
    stopIfAsked() {
      seen += 1;
      if (seen > pages) throw new Refusal('interrupted');
    },
  };
}

const WAYS = [
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
  ['sqlite', 'sqlite'],
  ['postgres', 'postgres'],
] as const;

describe.each(WAYS.filter((way) => !withoutPostgres || !way.some((kind) => kind === 'postgres')))(
  'from %s to %s',
  (source, target) => {
    test('a copy has the same hash and answers every question alike, and so does the copy of the copy', async () => {
      const from = await original(source);
      const to = await NEW_PLACE[target]();
      const { outcome, dump } = await copy(from, to);
      expect(outcome).toBe('copied');
      expect(dump.tables.filter(({ rows }) => rows === 0)).toEqual([]);
      expect(dump.sha256).toBe(await hashOf(from));
      expect(await hashOf(to)).toBe(dump.sha256);
      expect(await asked(to)).toBe(await asked(from));

      const back = await NEW_PLACE[source]();
      expect((await copy(to, back)).dump.sha256).toBe(dump.sha256);
      expect(await asked(back)).toBe(await asked(from));
    });

    test('the acts of a copy can be undone and redone, in the book that they were copied to', async () => {
      const from = await filled(await NEW_PLACE[source]());
      const to = await NEW_PLACE[target]();
      await copy(from, to);
      for (const end of [from, to]) {
        const store = await storeAt(end);
        const undone = (await store.acts({ limit: 99 })).items.find(({ undoneAt }) => undoneAt !== undefined);
        for (let acts = 0; acts < 3; acts += 1) await store.undo(undefined, 'hand');
        if (undone) await store.redo(undone.id, 'hand');
        await store.close();
      }
      expect(await asked(to)).toBe(await asked(from));
    });

    test('a copy that is stopped leaves nothing behind and can be made again', async () => {
      const from = await original(source);
      for (const pages of [0, 5, 25]) {
        const to = await NEW_PLACE[target]();
        await expect(copy(from, to, stoppingAfter(pages))).rejects.toMatchObject({ code: 'interrupted' });
        if (to.place.kind === 'sqlite') expect(existsSync(to.place.database)).toBe(false);
        else expect(await rowsAt(to)).toBe(0);
        expect((await copy(from, to)).outcome).toBe('copied');
      }
    });

    test('the same copy once more finds that there is nothing to do, also when strengths are of another day', async () => {
      const from = await original(source);
      const to = await NEW_PLACE[target]();
      await copy(from, to);
      expect((await copy(from, to)).outcome).toBe('already there');
      const store = await storeAt(to);
      await store.refreshTies((TODAY + 30) as Day);
      await store.close();
      const before = await hashOf(to);
      expect((await copy(from, to)).outcome).toBe('already there');
      expect(await hashOf(to)).toBe(before);
    });

    test('a book that knows something else is refused and stays as it was', async () => {
      const from = await original(source);
      const to = await withPeople(await NEW_PLACE[target](), ['Somebody Else']);
      const before = await hashOf(to);
      await expect(copy(from, to)).rejects.toMatchObject({ code: 'book_not_empty' });
      expect(await hashOf(to)).toBe(before);
    });

    test('a book of which only one word differs is refused too', async () => {
      const from = await withPeople(await NEW_PLACE[source](), ['Ada']);
      const to = await withPeople(await NEW_PLACE[target](), ['Eda']);
      await expect(copy(from, to)).rejects.toMatchObject({ code: 'book_not_empty' });
    });

    test('a book in which nothing is known yet takes the copy, though it was looked at', async () => {
      const from = await original(source);
      const to = await NEW_PLACE[target]();
      const store = await storeAt(to);
      await store.refreshTies(TODAY);
      await store.close();
      expect((await copy(from, to)).dump.sha256).toBe(await hashOf(from));
    });

    test('what is written to the original meanwhile is not half in the copy', async () => {
      const many = Array.from({ length: 2_500 }, (_, at) => `Person ${at}`);
      const from = await withPeople(await NEW_PLACE[source](), many);
      const before = await hashOf(from);
      const store = await storeAt(from);
      let writing: Promise<void> | undefined;
      const watch: Watch = {
        report: () => {
          writing ??= addPeople(store, ['Late Comer']);
        },
        stopIfAsked: () => undefined,
      };
      const to = await NEW_PLACE[target]();
      expect((await copy(from, to, watch)).dump.sha256).toBe(before);
      await writing;
      await store.close();
      expect(await hashOf(to)).toBe(before);
      expect(await hashOf(from)).not.toBe(before);
    });

    test('an empty book is not copied', async () => {
      const from = await NEW_PLACE[source]();
      await (await storeAt(from)).close();
      await expect(copy(from, await NEW_PLACE[target]())).rejects.toMatchObject({ code: 'book_empty' });
    });
  },
);

/** An engine on which something goes wrong with one row. */
function losing(engine: Engine, spoil: (row: object) => object | undefined): Engine {
  return {
    ...engine,
    get reading() {
      return engine.reading;
    },
    transact: (work) =>
      engine.transact((connection) =>
        work({
          ...connection,
          insertAll: (table, columns, [first, ...rows]) => {
            const spoilt = table === 'record' && first ? [spoil(first)].filter(Boolean) : [first];
            return connection.insertAll(table, columns, [...(spoilt as typeof rows), ...rows]);
          },
        }),
      ),
  };
}

test.each([
  ['a row is lost', () => undefined, /Of 2 rows of "record", 1 arrived/],
  ['a letter is changed', (row: object) => ({ ...row, original: 'Adb' }), /"record" arrived otherwise/],
])('when %s on the way, nothing is kept', async (_, spoil, sentence) => {
  const from = await withPeople(newFile(), ['Ada', 'Bo']);
  const to = newFile();
  await withEngine(from, (source) =>
    withEngine(to, async (target) => {
      const ends = [
        { engine: source, book: 'own', shown: 'a.db' },
        { engine: losing(target, spoil), book: 'own', shown: 'b.db' },
      ] as const;
      await expect(copyBook(...ends, STILL)).rejects.toThrow(sentence);
    }),
  );
  expect(await rowsAt(to)).toBe(0);
});

test('progress tells of every row, once for copying and once for checking', async () => {
  const from = await withPeople(newFile(), ['Ada', 'Bo']);
  const told: string[] = [];
  await copy(from, newFile(), {
    report: ({ step, done, total }) => told.push(`${step} ${done} of ${total}`),
    stopIfAsked: () => undefined,
  });
  const rows = await rowsAt(from);
  expect(told).toContain(`Copying ${rows} of ${rows}`);
  expect(told.at(-1)).toBe(`Checking ${rows} of ${rows}`);
});

/** A file whose acts hold a zero character, as only some libraries for SQLite write one. */
function withZeroLetters(engine: Engine): Engine {
  async function* zeroed(pages: AsyncIterable<readonly Row[]>): AsyncIterable<readonly Row[]> {
    for await (const page of pages)
      yield page.map((row) => (row['line'] === undefined ? row : { ...row, line: 'zero \0 here' }));
  }
  return {
    ...engine,
    get reading() {
      return engine.reading;
    },
    snapshot: (work) =>
      engine.snapshot((connection) =>
        work({ ...connection, pages: (query) => zeroed(connection.pages(query)) }),
      ),
  };
}

test.skipIf(withoutPostgres)('a text that a server cannot keep is named with its place', async () => {
  const from = await withPeople(newFile(), ['Ada']);
  const to = await newBook();
  await withEngine(from, (source) =>
    withEngine(to, async (target) => {
      const ends = [
        { engine: withZeroLetters(source), book: from.book, shown: 'a.db' },
        { engine: target, book: to.book, shown: 'a server' },
      ] as const;
      await expect(copyBook(...ends, STILL)).rejects.toThrow(/"line" of act \["\w+"\]\. Nothing was written/);
    }),
  );
  expect(await rowsAt(to)).toBe(0);
});

test('a copy is refused where it makes no sense', async () => {
  const from = await withPeople(newFile(), ['Ada']);
  const other = { ...newFile(), book: 'ana' };
  await expect(copy(from, from)).rejects.toThrow(/the same book/);
  await expect(copy(from, other)).rejects.toThrow(/A file holds one book/);
  await expect(copy(newFile(), from)).rejects.toMatchObject({ code: 'file_not_found' });
});
