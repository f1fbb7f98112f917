import { type PersonId, personId } from '../core/ids.ts';
import type { Shelf } from './shelf.ts';

export async function me({ db, book }: Shelf): Promise<PersonId | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('book_id', '=', book)
    .where('name', '=', 'me')
    .executeTakeFirst();
  return row && personId(row.value);
}
