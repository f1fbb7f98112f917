/** A connection may break at any moment of an act: then the act happens once, or not at all and says so. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../src/core/store.ts';
import { type Books, openBooks } from '../src/store/open-store.ts';
import { addPerson, MANY, write } from './postgres/add-person.ts';
import { type CuttingProxy, cuttingProxy, type Passing } from './postgres/cutting-proxy.ts';
import { type PreparedDatabase, preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { terminate } from './postgres/terminate.ts';

const asks = (words: string) => (passing: Passing) =>
  passing.from === 'client' && passing.text.toLowerCase().includes(words);
const commits = ({ from, text }: Passing): boolean => from === 'client' && /^commit\0/i.test(text);
const hasCommitted = ({ from, text }: Passing): boolean => from === 'server' && text === 'COMMIT\0';
const sends = (from: Passing['from'], type: string) => (passing: Passing) =>
  passing.from === from && passing.type === type;

const BEFORE_THE_END = [
  ['when it begins', asks('insert into turn')],
  ['while it writes', asks('insert into "act"')],
  ['when the server is about to take many rows', sends('server', 'G')],
  ['while many rows travel', sends('client', 'd')],
  ['when many rows have arrived', sends('client', 'c')],
  ['when the commit is on its way', commits],
] as const;

describe.skipIf(withoutPostgres)('a connection that breaks', () => {
  let database: PreparedDatabase;
  let proxy: CuttingProxy;
  let books: Books;
  let store: Store;
  beforeAll(async () => {
    database = await preparedDatabase();
    proxy = await cuttingProxy(database.app);
    books = await openBooks({
      database: proxy.through(database.app),
      create: false,
      now: () => new Date(),
      random: Math.random,
    });
  });
  afterAll(async () => {
    await books?.close();
    await proxy?.close();
  });
  beforeEach(() => {
    proxy.cutAt(() => false);
    store = books.book(randomUUID());
  });

  const there = async () => {
    const { people, records, acts } = await store.counts();
    return { people, records, acts };
  };
  const ONCE = { people: 1, records: MANY, acts: 1 };
  const NOTHING = { people: 0, records: 0, acts: 0 };
  const UNREACHABLE = { code: 'database_unreachable', message: expect.stringContaining('broke') };

  test.each(BEFORE_THE_END)('%s lets an act happen once, on the second try', async (_moment, moment) => {
    const before = proxy.cuts;
    proxy.cutAt(moment);
    const { result } = await addPerson(store, 'Ada');
    expect(proxy.cuts - before).toBe(1);
    expect(await there()).toEqual(ONCE);
    expect(await store.person(result)).toMatchObject({ id: result });
  });

  test.each(BEFORE_THE_END)('%s, and once more, leaves nothing and says so', async (_moment, moment) => {
    const before = proxy.cuts;
    proxy.cutAt(moment, 2);
    await expect(addPerson(store, 'Ada')).rejects.toMatchObject(UNREACHABLE);
    expect(proxy.cuts - before).toBe(2);
    expect(await there()).toEqual(NOTHING);
    await addPerson(store, 'Ada');
    expect(await there()).toEqual(ONCE);
  });

  test('with the answer to the commit gives the result of what was committed, written once', async () => {
    let tries = 0;
    proxy.cutAt(hasCommitted);
    const { act, result } = await addPerson(store, 'Ada', { meanwhile: async (tried) => (tries = tried) });
    expect(tries).toBe(1);
    expect(await there()).toEqual(ONCE);
    expect((await store.acts({ limit: 9 })).items).toEqual([act]);
    expect(await store.person(result)).toMatchObject({ id: result });
  });

  test('with the answer to the second commit gives the result too, written once', async () => {
    proxy.cutAt(commits);
    let tries = 0;
    const { act } = await addPerson(store, 'Ada', {
      meanwhile: async (tried) => {
        tries = tried;
        if (tried === 2) proxy.cutAt(hasCommitted);
      },
    });
    expect(tries).toBe(2);
    expect(await there()).toEqual(ONCE);
    expect((await store.acts({ limit: 9 })).items).toEqual([act]);
  });

  test.each([
    ['when the commit is on its way', commits],
    ['with the answer to the commit', hasCommitted],
  ])('%s takes an act back once, and brings it back once', async (_moment, moment) => {
    const { act } = await addPerson(store, 'Ada', { records: 3 });
    for (const [turn, left] of [
      ['undo', 0],
      ['redo', 1],
      ['undo', 0],
    ] as const) {
      const before = proxy.cuts;
      proxy.cutAt(moment);
      expect(await store[turn](undefined, 'hand', randomUUID())).toMatchObject({ id: act?.id });
      expect(proxy.cuts - before).toBe(1);
      expect(await there()).toMatchObject({ people: left, records: left * 3, acts: 1 });
    }
  });

  test('with the answer to the commit refuses a client that asks again with its key', async () => {
    proxy.cutAt(hasCommitted);
    const { act } = await addPerson(store, 'Ada', { key: 'asked-twice' });
    await expect(addPerson(store, 'Ada', { key: 'asked-twice' })).rejects.toMatchObject({
      code: 'request_repeated',
      message: expect.stringContaining(act?.id ?? 'no act'),
    });
    expect(await there()).toEqual(ONCE);
  });

  test('with the answer to the commit of an act that changed nothing keeps none', async () => {
    const nothing = { verb: 'people.add', by: 'hand', line: '' } as const;
    proxy.cutAt(hasCommitted);
    expect(await store.act(nothing, async () => 'same')).toEqual({ act: undefined, result: 'same' });
    expect(await there()).toEqual(NOTHING);
  });

  test.each([
    ['the question', sends('client', 'P')],
    ['the answer', sends('server', 'D')],
    ['the end', commits],
  ])('with %s of a reading is not noticed; twice, it is said', async (_part, part) => {
    await addPerson(store, 'Ada');
    proxy.cutAt(part);
    expect(await there()).toEqual(ONCE);
    proxy.cutAt(part, 2);
    const before = proxy.cuts;
    await expect(store.acts({ limit: 1 })).rejects.toMatchObject(UNREACHABLE);
    expect(proxy.cuts - before).toBe(2);
    expect(await there()).toEqual(ONCE);
  });

  test('is tried again in a look ahead, which leaves nothing', async () => {
    proxy.cutAt(sends('client', 'd'));
    const seen = await store.rehearse(async (writer) => {
      await write(writer, 'Ada');
      return writer.counts();
    });
    expect(seen).toMatchObject({ records: MANY });
    expect(await there()).toEqual(NOTHING);
  });

  test('because an administrator ended it: the act happens once', async () => {
    const end = (): Promise<number> => terminate(database.owner, 'idle in transaction');
    let ended = 0;
    await addPerson(store, 'Ada', {
      meanwhile: async (tried) => {
        if (tried === 1) ended = await end();
      },
    });
    expect(ended).toBe(1);
    expect(await there()).toEqual(ONCE);
  });

  test('because an administrator ended it twice: nothing is written', async () => {
    const ended: number[] = [];
    const doomed = addPerson(store, 'Ada', {
      meanwhile: async () => ended.push(await terminate(database.owner, 'idle in transaction')),
    });
    await expect(doomed).rejects.toMatchObject(UNREACHABLE);
    expect(ended).toEqual([1, 1]);
    expect(await there()).toEqual(NOTHING);
  });

  test.each([
    ['at once', 0],
    ['a moment later', 300],
  ])('while nobody used it is not noticed by who asks %s', async (_when, pauseMs) => {
    await addPerson(store, 'Ada');
    await Promise.all(Array.from({ length: 12 }, there));
    expect(await terminate(database.owner, 'idle')).toBeGreaterThan(1);
    await setTimeout(pauseMs);
    expect(await Promise.all(Array.from({ length: 12 }, there))).toEqual(
      Array.from({ length: 12 }, () => ONCE),
    );
    await terminate(database.owner, 'idle');
    await setTimeout(pauseMs);
    await addPerson(store, 'Bo');
    expect(await there()).toMatchObject({ people: 2, acts: 2 });
  });
});
