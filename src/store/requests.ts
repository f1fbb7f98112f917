import { Refusal } from '../core/refusal.ts';
import type { Connection } from './engine.ts';
import type { Shelf } from './shelf.ts';

/** What asks for an act: the key its client gave, else one of our own. */
export type Request = { readonly key: string; readonly isClients: boolean };

/** A client that asks again, not knowing whether it was heard, must not have its act twice. */
export async function refuseRepeated(shelf: Shelf, { key, isClients }: Request): Promise<void> {
  const act = isClients ? await actOfRequest(shelf, key) : undefined;
  if (act !== undefined) throw new Refusal('request_repeated', act);
}

export async function isCarriedOut(shelf: Shelf, { key }: Request): Promise<boolean> {
  return (await actOfRequest(shelf, key)) !== undefined;
}

type Done = { readonly key: string; readonly act: string; readonly at: Date };

export async function keepRequest({ db }: Connection, book: string, { key, act, at }: Done): Promise<void> {
  const row = { book_id: book, request_key: key, act_id: act, at: at.getTime() };
  await db.insertInto('request').values(row).execute();
}

async function actOfRequest({ db, book }: Shelf, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('request')
    .select('act_id')
    .where('book_id', '=', book)
    .where('request_key', '=', key)
    .executeTakeFirst();
  return row?.act_id;
}
