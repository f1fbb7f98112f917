import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { Reader } from '../core/store.ts';
import { derivedState, isOutdated } from './derived-state.ts';
import { predictions } from './foretell.ts';
import { learnt } from './learnt-rows.ts';
import { packedPages } from './packed-pages.ts';
import type { Shelf } from './shelf.ts';

type TieReads = Pick<Reader, 'contactDays' | 'allContactDays' | 'tiesAsOf' | 'learnt' | 'predictions'>;

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

async function* allContactDays(
  shelf: Shelf,
): AsyncIterable<{ person: PersonId; days: readonly ContactDay[] }> {
  for await (const rows of packedPages(shelf, 'person_days'))
    for (const { person, packed } of rows) yield { person, days: unpackDays(packed) };
}
