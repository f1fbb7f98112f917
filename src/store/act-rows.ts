import type { ActId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

type ActRow = Tables['act'];

export function actRow(shelf: Shelf, id: ActId): Promise<ActRow | undefined> {
  return acts(shelf).where('act_id', '=', id).executeTakeFirst();
}

/** The act that is named, else the last one that stands. */
export async function actToUndo(shelf: Shelf, id: ActId | undefined): Promise<ActRow> {
  if (id === undefined) {
    const last = await acts(shelf)
      .where('undone_at', 'is', null)
      .orderBy('act_id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!last) throw new Refusal('nothing_to_undo');
    return last;
  }
  const named = await actNamed(shelf, id);
  if (named.undone_at !== null) throw new Refusal('act_undone_already', id);
  return named;
}

/** The act that is named, else the one that was undone last. */
export async function actToRedo(shelf: Shelf, id: ActId | undefined): Promise<ActRow> {
  if (id === undefined) {
    const undone = acts(shelf).where('undone_at', 'is not', null);
    const last = await undone.orderBy('undone_at', 'desc').orderBy('act_id').limit(1).executeTakeFirst();
    if (!last) throw new Refusal('nothing_to_redo');
    return last;
  }
  const named = await actNamed(shelf, id);
  if (named.undone_at === null) throw new Refusal('act_not_undone', id);
  return named;
}

async function actNamed(shelf: Shelf, id: ActId): Promise<ActRow> {
  const named = await actRow(shelf, id);
  if (!named) throw new Refusal('act_not_found', id);
  return named;
}

function acts({ db, book }: Shelf) {
  return db.selectFrom('act').selectAll().where('book_id', '=', book);
}
