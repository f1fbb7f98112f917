import type { Act, Hand } from '../core/act.ts';
import { actId } from '../core/ids.ts';
import { actRow } from './act-rows.ts';
import { deriveAll, deriveTouched } from './derive.ts';
import { type Desk, dayOfTies, derivingAt, once } from './desk.ts';
import type { Row } from './engine.ts';
import { peopleMeant } from './people-meant.ts';
import { keepRequest } from './requests.ts';
import { actOf } from './rows.ts';
import type { Shelf } from './shelf.ts';
import type { KeptTable, Tables } from './tables.ts';
import { Touched } from './touched.ts';
import type { Changed, undoAct } from './undo.ts';

type Turn = {
  readonly find: (shelf: Shelf) => Promise<Tables['act']>;
  readonly turn: typeof undoAct;
  readonly by: Hand;
  readonly key: string | undefined;
};

/** Undoes or redoes an act, and derives anew what follows from its rows. */
export function turnBack(desk: Desk, { find, turn, by, key }: Turn): Promise<Act> {
  const { book, now } = desk;
  return once(desk, key, async (connection, request) => {
    const shelf = { db: connection.db, book };
    const row = await find(shelf);
    const changed = await turn({ connection, book, by, at: now() }, row);
    await keepRequest(connection, book, { key: request, act: row.act_id, at: now() });
    const deriving = derivingAt(desk, connection, await dayOfTies(desk, connection));
    if (changed.bulk) await deriveAll(deriving);
    else await deriveTouched(deriving, await touchedBy(shelf, changed));
    return actOf((await actRow(shelf, actId(row.act_id))) ?? row);
  });
}

/** Rows that tell of ties and not of who somebody is. */
const ABOUT_TIES: ReadonlySet<KeptTable> = new Set<KeptTable>([
  'bond',
  'matter_person',
  'attention',
  'reminder',
]);

/** Whose derived rows follow from rows that went back or came again. */
async function touchedBy(shelf: Shelf, { rows }: Changed): Promise<Touched> {
  const touched = new Touched();
  for (const { table, row } of rows) {
    if (table === 'setting' && row['name'] === 'me') touched.everybody();
    if (typeof row['person_id'] === 'string') {
      if (ABOUT_TIES.has(table)) touched.tie(row['person_id']);
      else touched.person(row['person_id']);
    }
    if (table === 'kind_said') await touchThoseMeant(shelf, row, touched);
    if (typeof row['record_id'] === 'string') touched.record(row['record_id']);
  }
  return touched;
}

async function touchThoseMeant(shelf: Shelf, row: Row, touched: Touched): Promise<void> {
  const said = { about: String(row['about']), subject: String(row['subject']) };
  for (const person of await peopleMeant(shelf, said)) touched.person(person);
}
