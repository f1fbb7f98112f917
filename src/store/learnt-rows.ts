import { type Learnt, NOTHING_LEARNT } from '../core/network/learnt/learnt.ts';
import type { Deriving } from './deriving.ts';
import type { Shelf } from './shelf.ts';

/** What the models learnt of the user, one row for each part. */
export async function learnt({ db, book }: Shelf): Promise<Learnt> {
  const rows = await db.selectFrom('learnt').select(['name', 'value']).where('book_id', '=', book).execute();
  const parts = rows.map(({ name, value }): [string, unknown] => [name, JSON.parse(value)]);
  return { ...NOTHING_LEARNT, ...(Object.fromEntries(parts) as Partial<Learnt>) };
}

export async function keepLearnt({ connection, book }: Deriving, known: Learnt): Promise<void> {
  await connection.db.deleteFrom('learnt').where('book_id', '=', book).execute();
  const rows = Object.entries(known).map(([name, part]) => ({
    book_id: book,
    name,
    value: JSON.stringify(part),
  }));
  await connection.insertAll('learnt', ['book_id', 'name', 'value'], rows);
}
