import type { Reader } from '../core/store.ts';
import { packedPages } from './packed-pages.ts';
import type { Shelf } from './shelf.ts';

/** Marks as they were derived after the last act; of who comes in this act there are none. */
export function marksReader(shelf: Shelf): Pick<Reader, 'marks'> {
  return {
    async *marks() {
      for await (const rows of packedPages(shelf, 'person_marks'))
        yield rows.map(({ person, packed }) => ({ person, marks: packed }));
    },
  };
}
