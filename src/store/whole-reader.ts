import { personId } from '../core/ids.ts';
import { toldByBenefits } from '../core/matters/told-by-benefits.ts';
import type { Circle } from '../core/network/circle/circle.ts';
import { IdTable } from '../core/network/circle/id-table.ts';
import { eachBeside, stampAt } from '../core/network/circle/packed-beside.ts';
import type { PairDays } from '../core/network/circle/pair-days.ts';
import type { Somebody } from '../core/whole-network.ts';
import { matterReader } from './matter-reader.ts';
import type { Numbered } from './numbered.ts';
import { packedPages } from './packed-pages.ts';
import { PackedSomebody, packedPast } from './packed-past.ts';
import { PairColumns } from './pair-columns.ts';
import { bondOf } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { type Telling, toldTies } from './told-reader.ts';

/** What the models read of each person. */
export async function somebodies(shelf: Shelf, people: Numbered): Promise<readonly Somebody[]> {
  const { db, book } = shelf;
  const past = await packedPast(shelf, people);
  const bonds = await db.selectFrom('bond').selectAll().where('book_id', '=', book).execute();
  const bondsOf = new Map(bonds.map((row) => [row.person_id, bondOf(row)]));
  const told = toldByBenefits(await matterReader(shelf).matters({ kind: 'benefit' }));
  return Array.from({ length: people.size }, (_, number): Somebody => {
    const id = people.ids[number];
    if (id === undefined || number === people.me) return { days: [] };
    return new PackedSomebody(past, number, { bond: bondsOf.get(id), told: told.get(personId(id)) });
  });
}

/** Who was seen with whom, and who is said or supposed to know whom. */
export async function circleOfBook(shelf: Shelf, people: Numbered, telling: Telling): Promise<Circle> {
  const { size, me: self } = people;
  const told = await toldTies(shelf, people, telling);
  return { size, me: self, seen: await seenPairs(shelf, people), fresh: [], told };
}

/** Each pair at its lower number. Rows come by id, and so by number; within a row the others do. */
async function seenPairs(shelf: Shelf, { ids, numberOf, size, me: self }: Numbered): Promise<PairDays> {
  const table = new IdTable(ids);
  const starts = new Uint32Array(size + 1);
  const columns = new PairColumns();
  for await (const rows of packedPages(shelf, 'person_beside')) {
    for (const { person, packed } of rows) {
      const low = numberOf.get(person);
      if (low === undefined || low === self) continue;
      eachBeside(packed, (idAt, idLength, stampsAt, count) => {
        const high = table.numberOf(packed, idAt, idLength);
        if (high <= low || high === self) return;
        for (let at = 0; at < count; at += 1) columns.add(high, stampAt(packed, stampsAt + 4 * at));
      });
      starts[low + 1] = columns.count;
    }
  }
  for (let low = 0; low < size; low += 1) starts[low + 1] = Math.max(starts[low + 1] ?? 0, starts[low] ?? 0);
  return { size, starts, ...columns.taken() };
}
