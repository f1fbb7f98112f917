import type { Day } from '../core/day.ts';
import { type PersonId, personId } from '../core/ids.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { Reader } from '../core/store.ts';
import type { Shelf } from './shelf.ts';

type TieReads = Pick<Reader, 'contactDays' | 'allContactDays' | 'tiesAsOf'>;

const PORTION = 5_000;

export function tieReader(shelf: Shelf): TieReads {
  return {
    async contactDays(person) {
      const row = await shelf.db
        .selectFrom('person_days')
        .select('packed')
        .where('book_id', '=', shelf.book)
        .where('person_id', '=', person)
        .executeTakeFirst();
      return row ? unpackDays(row.packed) : [];
    },
    allContactDays: () => allContactDays(shelf),
    async tiesAsOf() {
      const day = await derivedState(shelf, 'ties_as_of');
      return day === undefined ? undefined : (day as Day);
    },
  };
}

async function* allContactDays({
  db,
  book,
}: Shelf): AsyncIterable<{ person: PersonId; days: readonly ContactDay[] }> {
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('person_days')
      .select(['person_id', 'packed'])
      .where('book_id', '=', book)
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(PORTION)
      .execute();
    for (const { person_id, packed } of rows) yield { person: personId(person_id), days: unpackDays(packed) };
    if (rows.length < PORTION) return;
    after = rows.at(-1)?.person_id ?? after;
  }
}

export type DerivedState = 'ties_as_of' | 'median_strength';

export async function derivedState({ db, book }: Shelf, name: DerivedState): Promise<number | undefined> {
  const row = await db
    .selectFrom('derived_state')
    .select('value')
    .where('book_id', '=', book)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}
