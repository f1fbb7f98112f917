import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { NEW_PLACE, storeAt, withEngine } from '../../test/copy-places.ts';
import { withoutPostgres } from '../../test/postgres/prepared.ts';
import type { Connection, Row } from './engine.ts';

const KINDS = withoutPostgres ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);
const MANY = 2_345;

const rowsOf = ({ db, pages }: Connection, book: string): AsyncIterable<readonly Row[]> =>
  pages(
    db
      .selectFrom('derived_state')
      .select(['name', 'value'])
      .where('book_id', '=', book)
      .orderBy('name')
      .compile(),
  );

async function countOf(connection: Connection, book: string): Promise<number> {
  let count = 0;
  for await (const page of rowsOf(connection, book)) count += page.length;
  return count;
}

const stateRows = (book: string, count: number): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({ book_id: book, name: String(at).padStart(6, '0'), value: at }));

const addRows = (connection: Connection, rows: readonly Row[]): Promise<void> =>
  connection.insertAll('derived_state', ['book_id', 'name', 'value'], rows);

/** Throws away what nobody holds on to, now. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}

describe.each(KINDS)('%s', (kind) => {
  test('all rows come in pages and in order, also when memory is tidied in between', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      await engine.transact((connection) => addRows(connection, stateRows(end.book, MANY)));
      const pages = await engine.snapshot(async (connection) => {
        const seen: (readonly Row[])[] = [];
        for await (const page of rowsOf(connection, end.book)) {
          seen.push(page);
          collectGarbage();
        }
        return seen;
      });
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.flat().map(({ value }) => value)).toEqual(Array.from({ length: MANY }, (_, at) => at));
    });
  });

  test('the same query can be walked again, also while another walk through it is on its way', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      const counts = await engine.transact(async (connection) => {
        await addRows(connection, stateRows(end.book, MANY));
        const found = [await countOf(connection, end.book)];
        let outer = 0;
        for await (const page of rowsOf(connection, end.book)) {
          outer += page.length;
          found.push(await countOf(connection, end.book));
        }
        return [...found, outer];
      });
      expect(new Set(counts)).toEqual(new Set([MANY]));
      expect(counts.length).toBeGreaterThan(3);
    });
  });

  test('the same query can be walked again after a walk that was left early', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      const counts = await engine.transact(async (connection) => {
        await addRows(connection, stateRows(end.book, MANY));
        for await (const page of rowsOf(connection, end.book)) if (page.length > 0) break;
        return [await countOf(connection, end.book), await countOf(connection, end.book)];
      });
      expect(counts).toEqual([MANY, MANY]);
    });
  });

  test('a walk that is left early does not keep its transaction from ending', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      await engine.transact(async (connection) => {
        await addRows(connection, stateRows(end.book, MANY));
        for await (const page of rowsOf(connection, end.book)) if (page.length > 0) break;
      });
      expect(await engine.transact((connection) => countOf(connection, end.book))).toBe(MANY);
    });
  });

  test('a snapshot stays as it was while others write, who do not wait for it', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      await engine.snapshot(async (connection) => {
        await engine.transact((writing) => addRows(writing, stateRows(end.book, 7)));
        expect(await countOf(connection, end.book)).toBe(0);
      });
      expect(await engine.snapshot((connection) => countOf(connection, end.book))).toBe(7);
    });
  });

  test('a snapshot is left whole when its work fails', async () => {
    const end = await NEW_PLACE[kind]();
    await withEngine(end, async (engine) => {
      const failing = engine.snapshot(async () => {
        throw new Error('power cut');
      });
      await expect(failing).rejects.toThrow('power cut');
    });
    const store = await storeAt(end);
    expect((await store.counts()).people).toBe(0);
    await store.close();
  });
});
