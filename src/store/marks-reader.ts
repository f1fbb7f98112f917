import { personId } from '../core/ids.ts';
import type { Reader } from '../core/store.ts';
import type { Shelf } from './shelf.ts';

const PORTION = 5_000;

/** Marks as they were derived after the last act; of who comes in this act there are none. */
export function marksReader({ db, book }: Shelf): Pick<Reader, 'marks'> {
  return {
    async *marks() {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('person_marks')
          .select(['person_id', 'packed'])
          .where('book_id', '=', book)
          .where('person_id', '>', after)
          .orderBy('person_id')
          .limit(PORTION)
          .execute();
        yield rows.map(({ person_id, packed }) => ({ person: personId(person_id), marks: packed }));
        if (rows.length < PORTION) return;
        after = rows.at(-1)?.person_id ?? after;
      }
    },
  };
}
