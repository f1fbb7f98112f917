import type { NewAct } from '../core/act.ts';
import type { Done, Writer } from '../core/store.ts';
import { deriveTouched } from './derive.ts';
import { type Desk, dayOfTies, derivingAt, once } from './desk.ts';
import type { Connection } from './engine.ts';
import { Journal } from './journal.ts';
import { keepRequest } from './requests.ts';
import { actOf } from './rows.ts';
import type { Tables } from './tables.ts';
import { Touched } from './touched.ts';
import { sqlWriter } from './writer.ts';

type Work<T> = (writer: Writer) => Promise<T>;

/** One act: its row, the work, and what follows from the rows that it touched. An act that changed nothing goes again. */
export function runAct<T>(desk: Desk, act: NewAct, work: Work<T>): Promise<Done<T>> {
  return once(desk, act.key, async (connection, key) => {
    const { row, journal, touched, result } = await begun(desk, connection, act, work);
    if (!journal.changedAnything) {
      await removeAct(connection, row);
      return { act: undefined, result };
    }
    await keepBulkTables(connection, row, journal.bulkTables.join(' '));
    await keepRequest(connection, desk.book, { key, act: row.act_id, at: desk.now() });
    await deriveTouched(derivingAt(desk, connection, await dayOfTies(desk, connection)), touched);
    return { act: actOf(row), result };
  });
}

/** The same work, forgotten at its end: nothing that would follow from it is derived. */
export function rehearseAct<T>(desk: Desk, work: Work<T>): Promise<T> {
  const act = { verb: 'rehearse', by: 'hand', line: '' } as const;
  return desk.engine.rehearse(async (connection) => (await begun(desk, connection, act, work)).result);
}

async function begun<T>(desk: Desk, connection: Connection, act: NewAct, work: Work<T>) {
  const { book, newId, now } = desk;
  const row = newRow(desk, act);
  await connection.db.insertInto('act').values(row).execute();
  const journal = new Journal(connection, book, row.act_id);
  const touched = new Touched();
  const result = await work(sqlWriter({ connection, book, journal, touched, newId, now }));
  return { row, journal, touched, result };
}

function newRow({ book, newId, now }: Desk, { verb, by, line }: NewAct): Tables['act'] {
  return {
    book_id: book,
    act_id: newId(),
    verb,
    by_hand: by,
    at: now().getTime(),
    line,
    bulk_tables: '',
    undone_at: null,
    undone_by: null,
  };
}

type ActKey = Pick<Tables['act'], 'book_id' | 'act_id'>;

async function removeAct({ db }: Connection, { book_id, act_id }: ActKey): Promise<void> {
  await db.deleteFrom('act').where('book_id', '=', book_id).where('act_id', '=', act_id).execute();
}

async function keepBulkTables(
  { db }: Connection,
  { book_id, act_id }: ActKey,
  tables: string,
): Promise<void> {
  if (tables === '') return;
  await db
    .updateTable('act')
    .set({ bulk_tables: tables })
    .where('book_id', '=', book_id)
    .where('act_id', '=', act_id)
    .execute();
}
