import { fold } from '../core/text/fold.ts';
import type { Shelf } from './shelf.ts';

/** Of whom it is said: somebody, or everybody whose card has this title or organisation (folded). */
export async function peopleMeant(
  { db, book }: Shelf,
  { about, subject }: { readonly about: string; readonly subject: string },
): Promise<readonly string[]> {
  if (about === 'person') return [subject];
  const rows = await db
    .selectFrom('person_card')
    .select(['person_id', 'title', 'folded_organisation'])
    .where('book_id', '=', book)
    .execute();
  return rows
    .filter((row) => (about === 'title' ? fold(row.title ?? '') : row.folded_organisation) === subject)
    .map(({ person_id }) => person_id);
}
