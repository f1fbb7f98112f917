import { type Day, dayOf } from '../core/day.ts';
import { derivedState } from './derived-state.ts';
import type { Deriving } from './deriving.ts';
import type { Connection, Engine } from './engine.ts';
import { isCarriedOut, refuseRepeated } from './requests.ts';
import { Thrift } from './thrift.ts';

export type StoreOptions = {
  readonly book: string;
  readonly now: () => Date;
  /** Returns [0, 1). */
  readonly random: () => number;
  /** Minutes east of UTC where the user was at that moment: contact is counted by the user's days. */
  readonly offsetMinutes: (at: Date) => number;
};

/** Where acts on one book are carried out. */
export type Desk = Omit<StoreOptions, 'random'> & {
  readonly engine: Engine;
  readonly newId: () => string;
};

export function derivingAt({ book, offsetMinutes }: Desk, connection: Connection, today: Day): Deriving {
  return { connection, book, today, offsetMinutes, thrift: new Thrift() };
}

/** Rows derived one by one must stand for the same day as all the others. */
export async function dayOfTies({ book, now, offsetMinutes }: Desk, { db }: Connection): Promise<Day> {
  const day = await derivedState({ db, book }, 'ties_as_of');
  return day === undefined ? dayOf(now(), offsetMinutes(now())) : (day as Day);
}

/** Runs `work` for a request that is carried out once, however often the connection breaks or a client asks. */
export function once<T>(
  { engine, book, newId }: Desk,
  clientKey: string | undefined,
  work: (connection: Connection, key: string) => Promise<T>,
): Promise<T> {
  const request = { key: clientKey ?? newId(), isClients: clientKey !== undefined };
  return engine.transact(
    async (connection) => {
      await refuseRepeated({ db: connection.db, book }, request);
      return work(connection, request.key);
    },
    ({ db }) => isCarriedOut({ db, book }, request),
  );
}
