import { type PersonId, personId, recordId } from '../../core/ids.ts';
import type { BookItem } from '../../core/outgoing-book.ts';
import type { RecordKey } from '../../core/source-record.ts';
import type { PlacedRecord } from '../../core/store.ts';
import { sqlReader } from '../../store/reader.ts';
import { sourceOf } from '../../store/rows.ts';
import type { OpenedBook } from './opened-book.ts';

const RECORDS_AT_ONCE = 400;

/** By its id, what names a record outside. */
export type RecordKeys = Map<string, RecordKey>;

/** Walks along the key, so that a page costs the same wherever it lies. Notes the key of each record that it passes. */
export async function* recordPages(
  { connection: { db }, book }: OpenedBook,
  keys: RecordKeys,
): AsyncIterable<readonly BookItem[]> {
  const reader = sqlReader({ db, book });
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('record')
      .select(['record_id', 'source', 'source_key'])
      .where('book_id', '=', book)
      .where('record_id', '>', after)
      .orderBy('record_id')
      .limit(RECORDS_AT_ONCE)
      .execute();
    const page = rows.map((row) => ({ source: sourceOf(row.source), key: row.source_key }));
    for (const [at, key] of page.entries()) keys.set(rows[at]?.record_id ?? '', key);
    const records = await reader.recordsByKey(page);
    yield [...records].sort((one, other) => (one.id < other.id ? -1 : 1)).map(recordItem);
    const last = rows.at(-1);
    if (rows.length < RECORDS_AT_ONCE || !last) return;
    after = last.record_id;
  }
}

function recordItem({ id: _, personId: person, ...record }: PlacedRecord): BookItem {
  return { type: 'record', ...(person !== undefined && { person }), ...record };
}

/** Who is there without a record, and who is me. */
export async function personItems({ connection: { db }, book }: OpenedBook): Promise<readonly BookItem[]> {
  const rows = await db
    .selectFrom('person')
    .select('person_id')
    .where('book_id', '=', book)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('membership')
            .select('record_id')
            .whereRef('membership.book_id', '=', 'person.book_id')
            .whereRef('membership.person_id', '=', 'person.person_id'),
        ),
      ),
    )
    .orderBy('person_id')
    .execute();
  const alone = rows.map(({ person_id }) => ({ type: 'person', person: personId(person_id) }) as const);
  const me = await sqlReader({ db, book }).me();
  return [...alone, ...meItem(me)];
}

function meItem(me: PersonId | undefined): readonly BookItem[] {
  return me === undefined ? [] : [{ type: 'me', person: me }];
}

export async function apartItems(
  { connection: { db }, book }: OpenedBook,
  keys: RecordKeys,
): Promise<readonly BookItem[]> {
  const rows = await db
    .selectFrom('apart')
    .select(['record_id', 'other_record_id'])
    .where('book_id', '=', book)
    .orderBy('record_id')
    .orderBy('other_record_id')
    .execute();
  return rows.map((row) => ({
    type: 'apart',
    one: keyOf(row.record_id, keys),
    other: keyOf(row.other_record_id, keys),
  }));
}

export function keyOf(record: string, keys: RecordKeys): RecordKey {
  const key = keys.get(record);
  if (!key) throw new Error(`record ${recordId(record)} is pointed at and not there`);
  return key;
}
