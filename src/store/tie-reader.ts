import type { Day } from '../core/day.ts';
import { type PersonId, personId } from '../core/ids.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { Reader } from '../core/store.ts';
import { derivedState, isOutdated } from './derived-state.ts';
import { predictions } from './foretell.ts';
import { learnt } from './learnt-rows.ts';
import type { Shelf } from './shelf.ts';

type TieReads = Pick<Reader, 'contactDays' | 'allContactDays' | 'tiesAsOf' | 'learnt' | 'predictions'>;

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
    learnt: () => learnt(shelf),
    predictions: () => predictions(shelf),
    async tiesAsOf() {
      if (await isOutdated(shelf)) return undefined;
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
