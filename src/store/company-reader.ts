import { type PersonId, personId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import { companyOf, companySize } from '../core/network/circle/company.ts';
import type { Reader } from '../core/store.ts';
import type { Shelf } from './shelf.ts';

/** Rows asked for at once: of somebody known for long one holds some kilobytes. */
const ROWS_AT_ONCE = 400;

type CompanyReads = Pick<Reader, 'company' | 'companySizes'>;

export function companyReader(shelf: Shelf): CompanyReads {
  return {
    company: (people) => ofEach(shelf, people, companyOf),
    companySizes: (people) => ofEach(shelf, people, companySize),
  };
}

/** What is made of each row, so that no more of it is held. */
async function ofEach<Made>(
  { db, book }: Shelf,
  people: readonly PersonId[],
  make: (packed: Uint8Array) => Made,
): Promise<ReadonlyMap<PersonId, Made>> {
  const found = new Map<PersonId, Made>();
  for (const chunk of inChunks(people, ROWS_AT_ONCE)) {
    const rows = await db
      .selectFrom('person_beside')
      .select(['person_id', 'packed'])
      .where('book_id', '=', book)
      .where('person_id', 'in', chunk)
      .execute();
    for (const { person_id, packed } of rows) found.set(personId(person_id), make(packed));
  }
  return found;
}
