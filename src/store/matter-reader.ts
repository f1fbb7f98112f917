import type { Day } from '../core/day.ts';
import { matterId, personId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import type { Matter, MatterBodies, MatterKind, MatterPerson, MatterQuery } from '../core/matters/matter.ts';
import type { Reader } from '../core/store.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';

type MatterReads = Pick<Reader, 'matters' | 'matter'>;
type MatterRow = Omit<Tables['matter'], 'book_id' | 'act_id'>;

/** Keys asked for at once; engines limit the values of one statement. */
const KEYS_AT_ONCE = 400;

export function matterReader(shelf: Shelf): MatterReads {
  return {
    async matters<Kind extends MatterKind>(query: MatterQuery<Kind>) {
      const rows = await matterRows(shelf, query);
      return (await withPeople(shelf, rows)) as readonly Matter<Kind>[];
    },
    async matter(id) {
      const rows = await shelf.db
        .selectFrom('matter')
        .selectAll()
        .where('book_id', '=', shelf.book)
        .where('matter_id', '=', id)
        .execute();
      return (await withPeople(shelf, rows))[0];
    },
  };
}

async function matterRows({ db, book }: Shelf, { kind, state, person }: MatterQuery): Promise<MatterRow[]> {
  let rows = db
    .selectFrom('matter')
    .selectAll('matter')
    .where('matter.book_id', '=', book)
    .where('matter.kind', '=', kind)
    .orderBy('day', 'desc')
    .orderBy('matter_id', 'desc');
  if (state !== undefined) rows = rows.where('matter.state', '=', state);
  if (person === undefined) return rows.execute();
  const ids = await mattersOf({ db, book }, person);
  return ids.length === 0 ? [] : (await rows.execute()).filter(({ matter_id }) => ids.includes(matter_id));
}

async function mattersOf({ db, book }: Shelf, person: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('matter_person')
    .select('matter_id')
    .distinct()
    .where('book_id', '=', book)
    .where('person_id', '=', person)
    .execute();
  return rows.map(({ matter_id }) => matter_id);
}

async function withPeople(shelf: Shelf, rows: readonly MatterRow[]): Promise<readonly Matter[]> {
  const people = await peopleOf(
    shelf,
    rows.map(({ matter_id }) => matter_id),
  );
  return rows.map((row) => matterOf(row, people.get(row.matter_id) ?? []));
}

async function peopleOf(
  { db, book }: Shelf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly MatterPerson[]>> {
  const found = new Map<string, MatterPerson[]>();
  for (const chunk of inChunks(ids, KEYS_AT_ONCE)) {
    const rows = await db
      .selectFrom('matter_person')
      .select(['matter_id', 'part', 'person_id'])
      .where('book_id', '=', book)
      .where('matter_id', 'in', chunk)
      .orderBy('part')
      .orderBy('person_id')
      .execute();
    for (const { matter_id, part, person_id } of rows)
      found.set(matter_id, [...(found.get(matter_id) ?? []), { part, person: personId(person_id) }]);
  }
  return found;
}

/** The body was written by us, of the kind that the row names. */
function matterOf(row: MatterRow, people: readonly MatterPerson[]): Matter {
  return {
    id: matterId(row.matter_id),
    kind: row.kind as MatterKind,
    day: row.day as Day,
    ...(row.due_day !== null && { dueDay: row.due_day as Day }),
    state: row.state,
    people,
    about: JSON.parse(row.body) as MatterBodies[MatterKind],
  };
}
