import type { Day } from '../core/day.ts';
import { personId } from '../core/ids.ts';
import type { Matter } from '../core/matters/matter.ts';
import { toldByBenefits } from '../core/matters/told-by-benefits.ts';
import type { Circle } from '../core/network/circle/circle.ts';
import { colleagueTies, type Stint } from '../core/network/circle/colleague-ties.ts';
import { type HalfTie, halfGraph, halfTies } from '../core/network/circle/half-ties.ts';
import { IdTable } from '../core/network/circle/id-table.ts';
import { eachBeside, stampAt } from '../core/network/circle/packed-beside.ts';
import type { PairDays } from '../core/network/circle/pair-days.ts';
import { statedTies } from '../core/network/circle/stated-ties.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { Somebody } from '../core/whole-network.ts';
import { matterReader } from './matter-reader.ts';
import { bondOf } from './rows.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

/** Everybody by number, in the order of their ids. While nobody has said who I am, I am one number more. */
export type Numbered = {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly me: number;
  readonly size: number;
};

export async function numbered(shelf: Shelf): Promise<Numbered> {
  const rows = await shelf.db
    .selectFrom('person_card')
    .select('person_id')
    .where('book_id', '=', shelf.book)
    .orderBy('person_id')
    .execute();
  const ids = rows.map(({ person_id }) => person_id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const self = numberOf.get((await me(shelf)) ?? '');
  return { ids, numberOf, me: self ?? ids.length, size: ids.length + Number(self === undefined) };
}

/** What the models read of each person. */
export async function somebodies(
  shelf: Shelf,
  { ids, size, me: self }: Numbered,
): Promise<readonly Somebody[]> {
  const { db, book } = shelf;
  const days = await db
    .selectFrom('person_days')
    .select(['person_id', 'packed'])
    .where('book_id', '=', book)
    .execute();
  const bonds = await db.selectFrom('bond').selectAll().where('book_id', '=', book).execute();
  const daysOf = new Map(days.map(({ person_id, packed }) => [person_id, packed]));
  const bondsOf = new Map(bonds.map((row) => [row.person_id, bondOf(row)]));
  const told = toldByBenefits(await matterReader(shelf).matters({ kind: 'benefit' }));
  return Array.from({ length: size }, (_, number): Somebody => {
    const id = ids[number];
    if (id === undefined || number === self) return { days: [] };
    const [packed, bond, evidence] = [daysOf.get(id), bondsOf.get(id), told.get(personId(id))];
    return {
      days: packed ? unpackDays(packed) : [],
      ...(bond && { bond }),
      ...(evidence && { told: evidence }),
    };
  });
}

/** When contact with somebody began, by number. */
export type FirstDayOf = (person: number) => Day | undefined;

/** Who was seen with whom, and who is said or supposed to know whom. */
export async function circleOfBook(
  shelf: Shelf,
  people: Numbered,
  { today, firstDayOf }: { today: Day; firstDayOf: FirstDayOf },
): Promise<Circle> {
  const { size, me: self } = people;
  const told = [
    ...(await stated(shelf, people, today)),
    ...colleagueTies(await stints(shelf, people, { today, firstDayOf }), today),
  ];
  return {
    size,
    me: self,
    seen: await seenPairs(shelf, people),
    fresh: [],
    told: halfGraph(size, halfTies(told)),
  };
}

const PORTION = 5_000;

/** Each pair at its lower number. Rows come by id, and so by number; within a row the others do. */
async function seenPairs(
  { db, book }: Shelf,
  { ids, numberOf, size, me: self }: Numbered,
): Promise<PairDays> {
  const table = new IdTable(ids);
  const starts = new Uint32Array(size + 1);
  const columns = { highs: new Uint32Array(1_024), stamps: new Int32Array(1_024) };
  let end = 0;
  let after = '';
  for (;;) {
    const rows = await db
      .selectFrom('person_beside')
      .select(['person_id', 'packed'])
      .where('book_id', '=', book)
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(PORTION)
      .execute();
    for (const { person_id, packed } of rows) {
      const low = numberOf.get(person_id);
      if (low === undefined || low === self) continue;
      makeRoom(columns, end + packed.length / 4);
      eachBeside(packed, (idAt, idLength, stampsAt, count) => {
        const high = table.numberOf(packed, idAt, idLength);
        if (high <= low || high === self) return;
        columns.highs.fill(high, end, end + count);
        for (let at = 0; at < count; at += 1) columns.stamps[end + at] = stampAt(packed, stampsAt + 4 * at);
        end += count;
      });
      starts[low + 1] = end;
    }
    if (rows.length < PORTION) break;
    after = rows.at(-1)?.person_id ?? after;
  }
  for (let low = 0; low < size; low += 1) starts[low + 1] = Math.max(starts[low + 1] ?? 0, starts[low] ?? 0);
  return { size, starts, highs: columns.highs.slice(0, end), stamps: columns.stamps.slice(0, end) };
}

function makeRoom(columns: { highs: Uint32Array; stamps: Int32Array }, needed: number): void {
  if (columns.highs.length >= needed) return;
  const length = 2 * Math.ceil(needed);
  const [highs, stamps] = [new Uint32Array(length), new Int32Array(length)];
  highs.set(columns.highs);
  stamps.set(columns.stamps);
  columns.highs = highs;
  columns.stamps = stamps;
}

async function stated(shelf: Shelf, { numberOf }: Numbered, today: Day): Promise<readonly HalfTie[]> {
  const said = await matterReader(shelf).matters({ kind: 'acquaintance' });
  return statedTies(
    said.flatMap(({ day, people, about: { closeness } }: Matter<'acquaintance'>) => {
      const [one, other] = people.map(({ person }) => numberOf.get(person));
      return one === undefined || other === undefined ? [] : [{ one, other, closeness, day }];
    }),
    today,
  );
}

/** Whoever is in a firm today is taken to have been there for a year at least; longer when known for longer. */
const KNOWN_FOR_DAYS = 365;

async function stints(
  { db, book }: Shelf,
  { numberOf, me: self }: Numbered,
  { today, firstDayOf }: { today: Day; firstDayOf: FirstDayOf },
): Promise<readonly Stint<string>[]> {
  const rows = await db
    .selectFrom('person_card')
    .select(['person_id', 'folded_organisation'])
    .where('book_id', '=', book)
    .where('folded_organisation', 'is not', null)
    .orderBy('person_id')
    .execute();
  return rows.flatMap(({ person_id, folded_organisation: firm }) => {
    const person = numberOf.get(person_id);
    if (person === undefined || person === self || !firm) return [];
    return [{ person, firm, from: Math.min(firstDayOf(person) ?? today, today - KNOWN_FOR_DAYS) as Day }];
  });
}
