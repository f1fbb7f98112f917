import type { PoolClient } from 'pg';
import type { Connection, Engine } from '../engine.ts';
import type { Address } from './address.ts';
import { insertingThrough } from './insert-all.ts';
import { kyselyOver, type Send } from './kysely-over.ts';
import { pagesThrough } from './pages.ts';
import type { Pools } from './pools.ts';
import { asRefusal, isOvertaken } from './refusals.ts';
import { inTransaction, readOnce } from './transaction.ts';
import { readOpening, rehearsalOpening, snapshotOpening, writeOpening } from './transaction-opening.ts';
import { twice, twiceUnlessDone, type Write } from './twice.ts';

type Server = {
  readonly pools: Pools;
  readonly address: Address;
  /** Whether rows may come in by COPY; engines that distribute rows cannot, where there are walls. */
  readonly copies?: boolean;
};

/** One book of a PostgreSQL server. Closing it leaves the server's connections open for others. */
export function postgresEngine({ pools, address, copies = true }: Server, book: string): Engine {
  let last: Promise<unknown> = Promise.resolve();
  const refusing = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw asRefusal(error, address);
    });
  const send: Send = (statement, values) =>
    refusing(twice(() => readOnce(pools.reading, { opening: readOpening(book), statement, values })));
  const through = (client: PoolClient): Connection => writingThrough(client, copies);
  const write: Write = (work, end, almost) =>
    inTransaction(pools.writing, writeOpening(book), { work, through, end, ...(almost && { almost }) });
  return {
    reading: { ...ONLY_READING, db: kyselyOver(send), pages: refusePages },
    transact(work, wasDone) {
      // Writers of one book wait here and not each on a connection of the pool.
      const turn = last.then(() => refusing(twiceUnlessDone(write, work, wasDone)));
      last = turn.catch(() => undefined);
      return turn;
    },
    rehearse: (work) =>
      refusing(
        twice(
          () => inTransaction(pools.writing, rehearsalOpening(book), { work, through, end: 'rollback' }),
          isOvertaken,
        ),
      ),
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

const ONLY_READING = { insertAll: refuseWriting };

function refusePages(): never {
  throw new Error('pages are read in a transaction only');
}

function writingThrough(client: PoolClient, copies: boolean): Connection {
  const send: Send = (statement, values) => client.query(statement, [...values]);
  return {
    db: kyselyOver(send),
    insertAll: insertingThrough(client, copies),
    pages: pagesThrough(send),
  };
}

function readingThrough(send: Send): Connection {
  return { ...ONLY_READING, db: kyselyOver(send), pages: pagesThrough(send) };
}
