import { type MatterId, matterId, type PersonId } from '../core/ids.ts';
import type { Matter, NewMatter } from '../core/matters/matter.ts';
import type { Writer } from '../core/store.ts';
import type { Row } from './engine.ts';
import { matterReader } from './matter-reader.ts';
import type { Writing } from './writing.ts';

type MatterWrites = Pick<Writer, 'addMatter' | 'changeMatter' | 'removeMatter' | 'moveMatters'>;

export function matterWriter(writing: Writing): MatterWrites {
  const { journal, newId } = writing;
  return {
    async addMatter(matter) {
      const id = matterId(newId());
      await journal.insertAll('matter', [matterRow({ ...matter, id })]);
      await journal.insertAll('matter_person', partRows({ ...matter, id }));
      touch(writing, matter);
      return id;
    },
    async changeMatter(matter) {
      const before = await stored(writing, matter.id);
      await journal.put('matter', matterRow(matter));
      const parts = partRows(matter);
      for (const gone of before ? partRows(before) : [])
        if (!parts.some((row) => isSamePart(row, gone))) await journal.remove('matter_person', gone);
      for (const row of parts) await journal.put('matter_person', row);
      touch(writing, matter);
      if (before) touch(writing, before);
    },
    async removeMatter(id) {
      const before = await stored(writing, id);
      if (!before) return;
      for (const row of partRows(before)) await journal.remove('matter_person', row);
      await journal.remove('matter', { matter_id: id });
      touch(writing, before);
    },
    moveMatters: (from, to) => moveMatters(writing, from, to),
  };
}

/** Somebody who had two parts in a matter, or the same one as the other, keeps one. */
async function moveMatters(
  { connection: { db }, book, journal, touched }: Writing,
  from: PersonId,
  to: PersonId,
): Promise<void> {
  const rows = await db
    .selectFrom('matter_person')
    .select(['matter_id', 'part', 'person_id'])
    .where('book_id', '=', book)
    .where('person_id', '=', from)
    .execute();
  for (const row of rows) {
    await journal.remove('matter_person', row);
    await journal.put('matter_person', { ...row, person_id: to });
  }
  if (rows.length > 0) touched.person(to);
}

async function stored({ connection: { db }, book }: Writing, id: MatterId): Promise<Matter | undefined> {
  return matterReader({ db, book }).matter(id);
}

/** What is noted of people tells of their ties. */
function touch({ touched }: Writing, { people }: Pick<NewMatter, 'people'>): void {
  for (const { person } of people) touched.tie(person);
}

function matterRow({ id, kind, day, dueDay, state, about }: Matter): Row {
  return { matter_id: id, kind, day, due_day: dueDay ?? null, state, body: JSON.stringify(about) };
}

function partRows({ id, people }: Pick<Matter, 'id' | 'people'>): readonly Row[] {
  const rows = people.map(({ part, person }) => ({ matter_id: id, part, person_id: person }));
  return [...new Map(rows.map((row) => [`${row.part}\n${row.person_id}`, row])).values()];
}

function isSamePart(one: Row, other: Row): boolean {
  return one['part'] === other['part'] && one['person_id'] === other['person_id'];
}
