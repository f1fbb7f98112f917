import { setTimeout } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Connection, Engine } from '../engine.ts';
import type { Address } from './address.ts';
import { insertingThrough } from './insert-all.ts';
import { kyselyOver, type Send } from './kysely-over.ts';
import { pagesThrough } from './pages.ts';
import type { Pools } from './pools.ts';
import { asRefusal, isLostConnection, isSerializationFailure } from './refusals.ts';
import { readOpening, rehearsalOpening, snapshotOpening, writeOpening } from './transaction-opening.ts';

/** A server that was just restarted needs a moment. */
const PAUSE_MS = 200;

type Server = { readonly pools: Pools; readonly address: Address };

/** One book of a PostgreSQL server. Closing it leaves the server's connections open for others. */
export function postgresEngine({ pools, address }: Server, book: string): Engine {
  let last: Promise<unknown> = Promise.resolve();
  const refusing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw asRefusal(error, address);
    });
  const send: Send = (statement, values) =>
    refusing(twice(() => readOnce(pools.reading, readOpening(book), statement, values)));
  return {
    reading: { db: kyselyOver(send), insertAll: refuseWriting, pages: refusePages },
    transact(work, wasDone) {
      // Writers of one book wait here and not each on a connection of the pool.
      const turn = last.then(() => refusing(writeTwice(pools.writing, book, work, wasDone)));
      last = turn.catch(() => undefined);
      return turn;
    },
    rehearse: (work) =>
      refusing(twice(() => inTransaction(pools.writing, rehearsalOpening(book), { work, end: 'rollback' }))),
    snapshot: (work) =>
      refusing(
        inTransaction(pools.writing, snapshotOpening(book), {
          work,
          end: 'commit',
          // What breaks is told with the address of this server, also while `work` writes into another.
          through: (client) =>
            readingThrough((statement, values) => refusing(client.query(statement, [...values]))),
        }),
      ),
    async close() {
      await last;
    },
  };
}

async function refuseWriting(): Promise<never> {
  throw new Error('rows are written in a transaction only');
}

function refusePages(): never {
  throw new Error('pages are read in a transaction only');
}

/** The opening, the statement and the end travel together: one journey for each question. */
async function readOnce(pool: Pool, opening: string, statement: string, values: readonly unknown[]) {
  const client = await pool.connect();
  const [opened, answered, ended] = await Promise.allSettled([
    client.query(opening),
    client.query(statement, [...values]),
    client.query('commit'),
  ]);
  const failed = [opened, answered, ended].find((one) => one.status === 'rejected');
  client.release(failed !== undefined && isLostConnection(failed.reason));
  if (failed || answered.status === 'rejected') throw failed?.reason;
  return answered.value;
}

type Work<T> = (connection: Connection) => Promise<T>;
type Ending<T> = {
  readonly work: Work<T>;
  readonly end: 'commit' | 'rollback';
  readonly through?: (client: PoolClient) => Connection;
  /** Called when everything is done but the commit. */
  readonly almost?: (result: T) => void;
};

async function inTransaction<T>(pool: Pool, opening: string, ending: Ending<T>): Promise<T> {
  const { work, end, through = writingThrough, almost } = ending;
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query(opening);
    const result = await work(through(client));
    almost?.(result);
    await client.query(end);
    return result;
  } catch (error) {
    isBroken = isLostConnection(error);
    if (!isBroken) await client.query('rollback').catch(() => (isBroken = true));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

function writingThrough(client: PoolClient): Connection {
  const send: Send = (statement, values) => client.query(statement, [...values]);
  return { db: kyselyOver(send), insertAll: insertingThrough(client), pages: pagesThrough(send) };
}

function readingThrough(send: Send): Connection {
  return { db: kyselyOver(send), insertAll: refuseWriting, pages: pagesThrough(send) };
}

/**
 * One second try when others were in the way or the connection broke. When it broke at the commit, nobody knows
 * whether the server heard: then it is asked first, so that nothing is written twice.
 */
async function writeTwice<T>(pool: Pool, book: string, work: Work<T>, wasDone?: Work<boolean>): Promise<T> {
  let finished: { readonly result: T } | undefined;
  const write = (): Promise<T> =>
    inTransaction(pool, writeOpening(book), {
      work,
      end: 'commit',
      almost: (result) => {
        finished = { result };
      },
    });
  try {
    return await write();
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    await setTimeout(PAUSE_MS);
    if (finished && wasDone && (await isThere(pool, book, wasDone))) return finished.result;
    return write();
  }
}

function isThere(pool: Pool, book: string, wasDone: Work<boolean>): Promise<boolean> {
  return inTransaction(pool, writeOpening(book), { work: wasDone, end: 'rollback' });
}

async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    await setTimeout(PAUSE_MS);
    return work();
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  return isLostConnection(error) || isSerializationFailure(error);
}
