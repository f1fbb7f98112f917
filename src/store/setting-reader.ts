import { type PersonId, personId } from '../core/ids.ts';
import type { Shelf } from './shelf.ts';

export async function me(shelf: Shelf): Promise<PersonId | undefined> {
  const value = await setting(shelf, 'me');
  return value === undefined ? undefined : personId(value);
}

export async function setting({ db, book }: Shelf, name: 'me' | 'budget'): Promise<string | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('book_id', '=', book)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}
