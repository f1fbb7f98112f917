import { type PersonId, personId } from '../core/ids.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

/** The derived tables with a packed row for each person. */
type PackedTable = 'person_beside' | 'person_days' | 'person_marks';
type PackedRow = { readonly person: PersonId; readonly packed: Tables[PackedTable]['packed'] };

/** Rows read at once: of somebody known for long one holds some kilobytes. */
const PORTION = 2_000;

/** The rows of everybody by id, some at a time, in a transaction or outside. */
export async function* packedPages(
  { db, book }: Shelf,
  table: PackedTable,
): AsyncGenerator<readonly PackedRow[]> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom(table)
      .select(['person_id', 'packed'])
      .where('book_id', '=', book)
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(PORTION)
      .execute();
    yield rows.map(({ person_id, packed }) => ({ person: personId(person_id), packed }));
    if (rows.length < PORTION) return;
    after = rows.at(-1)?.person_id ?? after;
  }
}
