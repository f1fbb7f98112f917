import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparedDatabase, withoutPostgres } from '../../../test/postgres/prepared.ts';
import type { Engine, Row } from '../engine.ts';
import { postgresAddress } from './address.ts';
import { openPools, type Pools } from './pools.ts';
import { postgresEngine } from './postgres-engine.ts';

describe.skipIf(withoutPostgres)('rows', () => {
  let pools: Pools;
  let engineOf: (copies: boolean) => Engine;
  beforeAll(async () => {
    const address = postgresAddress((await preparedDatabase()).app);
    pools = openPools(address);
    engineOf = (copies) => postgresEngine({ pools, address, copies }, book);
  });
  afterAll(() => pools?.close());
  const book = randomUUID();

  /** Signs that end lines, cells or texts in one format or another, letters of every length, and nothing at all. */
  const ODD = ['', 'a\tb\nc\rd\\e\\N\\.', '\\N', '\\.', '"\'', 'é 王 😀 \u0001', ' ', ' '.repeat(3)];
  const words = (count: number, start: string): readonly Row[] =>
    Array.from({ length: count }, (_, at) => ({
      book_id: book,
      word: `${start} ${ODD[at % ODD.length]} ${at}`,
      person_id: 'p',
      place: at,
    }));

  test.each([
    ['a few', 5, true],
    ['many by COPY', 5_000, true],
    ['many without COPY', 40_000, false],
  ])('%s come out as they went in', async (start, count, copies) => {
    const engine = engineOf(copies);
    const rows = words(count, start);
    await engine.transact(({ insertAll }) =>
      insertAll('word', ['book_id', 'word', 'person_id', 'place'], rows),
    );
    const found = await engine.reading.db
      .selectFrom('word')
      .selectAll()
      .where('book_id', '=', book)
      .where('word', '>=', start)
      .where('word', '<', `${start}!`)
      .orderBy('place')
      .execute();
    expect(found).toEqual(rows);
  });

  test('bytes, numbers and nothing come out as they went in by COPY', async () => {
    const ties: readonly Row[] = Array.from({ length: 200 }, (_, at) => ({
      book_id: book,
      person_id: `p${String(at).padStart(3, '0')}`,
      strength: at / 7,
      shown: 1e-12 * at,
      active_days: at,
      first_day: null,
      last_day: -1 - at,
      last_direction: null,
      usual_gap: null,
      gap_ratio: Number.MAX_SAFE_INTEGER + at / 2,
      quiet: 0.1 + 0.2,
      urgency: 0,
      acquaintance: at * Math.PI,
      circle: null,
      seen_day: null,
      known: 'some',
      stage: 'contact',
      alive: Number.MIN_VALUE,
      layer: 150,
      layer_why: null,
      interval_days: 1 / 3,
      interval_from: 'rhythm',
      waiting_for: null,
      waiting_since: null,
      reply_chance: null,
    }));
    const days: readonly Row[] = ties.map(({ person_id }, at) => ({
      book_id: book,
      person_id: person_id ?? '',
      packed: Buffer.from([0, 92, 10, 255, at]),
    }));
    const engine = engineOf(true);
    await engine.transact(async ({ insertAll }) => {
      await insertAll('person_tie', Object.keys(ties[0] ?? {}), ties);
      await insertAll('person_days', ['book_id', 'person_id', 'packed'], days);
    });
    const { db } = engine.reading;
    expect(
      await db
        .selectFrom('person_tie')
        .selectAll()
        .where('book_id', '=', book)
        .orderBy('person_id')
        .execute(),
    ).toEqual(ties);
    expect(
      await db
        .selectFrom('person_days')
        .selectAll()
        .where('book_id', '=', book)
        .orderBy('person_id')
        .execute(),
    ).toEqual(days);
  });
});
