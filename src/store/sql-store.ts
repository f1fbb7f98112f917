import type { Act, Hand, NewAct } from '../core/act.ts';
import { type Day, dayOf } from '../core/day.ts';
import { actId, idMaker } from '../core/ids.ts';
import type { Done, Store, Writer } from '../core/store.ts';
import { actRow, actToRedo, actToUndo } from './act-rows.ts';
import { deriveAll, deriveTouched } from './derive.ts';
import { refreshAllTies } from './derive-ties.ts';
import type { Deriving } from './deriving.ts';
import type { Connection, Engine } from './engine.ts';
import { Journal } from './journal.ts';
import { sqlReader } from './reader.ts';
import { isCarriedOut, keepRequest, refuseRepeated } from './requests.ts';
import { actOf } from './rows.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';
import { derivedState } from './tie-reader.ts';
import { Touched } from './touched.ts';
import { type Changed, redoAct, undoAct } from './undo.ts';
import { sqlWriter } from './writer.ts';

export type StoreOptions = {
  readonly book: string;
  readonly now: () => Date;
  /** Returns [0, 1). */
  readonly random: () => number;
  /** Minutes east of UTC where the user was at that moment: contact is counted by the user's days. */
  readonly offsetMinutes: (at: Date) => number;
};

type Asked = { readonly by: Hand; readonly key: string | undefined };

/** The Store port on any engine. */
export function sqlStore(engine: Engine, options: StoreOptions): Store {
  const { book, now, random, offsetMinutes } = options;
  const newId = idMaker(() => now().getTime(), random);
  const today = (): Day => dayOf(now(), offsetMinutes(now()));
  const shelfOf = ({ db }: Connection): Shelf => ({ db, book });
  const deriving = (connection: Connection, day: Day): Deriving => ({
    connection,
    book,
    today: day,
    offsetMinutes,
  });

  const write = async <T>(connection: Connection, act: string, work: (writer: Writer) => Promise<T>) => {
    const journal = new Journal(connection, book, act);
    const touched = new Touched();
    const result = await work(sqlWriter({ connection, book, journal, touched, newId, now }));
    return { journal, touched, result };
  };

  /** Runs `work` for a request that is carried out once, however often the connection breaks or a client asks. */
  const once = <T>(key: string | undefined, work: (connection: Connection, key: string) => Promise<T>) => {
    const request = { key: key ?? newId(), isClients: key !== undefined };
    return engine.transact(
      async (connection) => {
        await refuseRepeated(shelfOf(connection), request);
        return work(connection, request.key);
      },
      (connection) => isCarriedOut(shelfOf(connection), request),
    );
  };

  const act = <T>(newAct: NewAct, work: (writer: Writer) => Promise<T>): Promise<Done<T>> =>
    once(newAct.key, async (connection, key) => {
      const row = newActRow(book, newId(), { ...newAct, at: now() });
      await connection.db.insertInto('act').values(row).execute();
      const { journal, touched, result } = await write(connection, row.act_id, work);
      if (!journal.changedAnything) {
        await connection.db
          .deleteFrom('act')
          .where('book_id', '=', book)
          .where('act_id', '=', row.act_id)
          .execute();
        return { act: undefined, result };
      }
      const bulk = journal.bulkTables.join(' ');
      if (bulk)
        await connection.db
          .updateTable('act')
          .set({ bulk_tables: bulk })
          .where('book_id', '=', book)
          .where('act_id', '=', row.act_id)
          .execute();
      await keepRequest(connection, book, { key, act: row.act_id, at: now() });
      await deriveTouched(deriving(connection, await dayOfTies(connection, book, today())), touched);
      return { act: actOf({ ...row, bulk_tables: bulk }), result };
    });

  const rehearse = <T>(work: (writer: Writer) => Promise<T>): Promise<T> =>
    engine.rehearse(async (connection) => {
      const row = newActRow(book, newId(), { verb: 'rehearse', by: 'hand', line: '', at: now() });
      await connection.db.insertInto('act').values(row).execute();
      return (await write(connection, row.act_id, work)).result;
    });

  const turnBack = (
    find: (connection: Connection) => Promise<Tables['act']>,
    turn: typeof undoAct,
    { by, key }: Asked,
  ): Promise<Act> =>
    once(key, async (connection, request) => {
      const row = await find(connection);
      const changed = await turn({ connection, book, by, at: now() }, row);
      await keepRequest(connection, book, { key: request, act: row.act_id, at: now() });
      const day = await dayOfTies(connection, book, today());
      if (changed.bulk) await deriveAll(deriving(connection, day));
      else await deriveTouched(deriving(connection, day), touchedBy(changed));
      return actOf((await actRow(shelfOf(connection), actId(row.act_id))) ?? row);
    });

  const reader = sqlReader({
    get db() {
      return engine.reading.db;
    },
    book,
  });
  return {
    ...reader,
    act,
    rehearse,
    undo: (id, by, key) => turnBack((connection) => actToUndo(shelfOf(connection), id), undoAct, { by, key }),
    redo: (id, by, key) => turnBack((connection) => actToRedo(shelfOf(connection), id), redoAct, { by, key }),
    refreshTies: (day) => engine.transact((connection) => refreshAllTies(deriving(connection, day))),
    rebuild: (day) => engine.transact((connection) => deriveAll(deriving(connection, day))),
    close: () => engine.close(),
  };
}

/** Rows derived one by one must stand for the same day as all the others. */
async function dayOfTies({ db }: Connection, book: string, today: Day): Promise<Day> {
  const day = await derivedState({ db, book }, 'ties_as_of');
  return day === undefined ? today : (day as Day);
}

function newActRow(book: string, id: string, act: NewAct & { at: Date }): Tables['act'] {
  return {
    book_id: book,
    act_id: id,
    verb: act.verb,
    by_hand: act.by,
    at: act.at.getTime(),
    line: act.line,
    bulk_tables: '',
    undone_at: null,
    undone_by: null,
  };
}

/** Whose derived rows follow from rows that went back or came again. */
function touchedBy({ rows }: Changed): Touched {
  const touched = new Touched();
  for (const { table, row } of rows) {
    if (table === 'setting') touched.everybody();
    if (typeof row['person_id'] === 'string') touched.person(row['person_id']);
    if (typeof row['record_id'] === 'string') touched.record(row['record_id']);
  }
  return touched;
}
