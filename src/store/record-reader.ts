import { sql } from 'kysely';
import type { PersonId, RecordId } from '../core/ids.ts';
import { recordId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import type { Identity, RecordKey } from '../core/source-record.ts';
import type { PlacedRecord, Reader } from '../core/store.ts';
import { identityOf, placedRecord } from './rows.ts';
import type { Shelf } from './shelf.ts';
import { Thrift } from './thrift.ts';

/** Keys asked for at once; engines limit the values of one statement. */
const KEYS_AT_ONCE = 400;

type RecordReads = Pick<
  Reader,
  'recordsOf' | 'recordsOfEach' | 'recordsByKey' | 'recordsByIdentity' | 'keptApart'
>;

export function recordReader(shelf: Shelf): RecordReads {
  return {
    async recordsOf(person) {
      const rows = await recordRows(shelf)
        .where('membership.person_id', '=', person)
        .orderBy('record.record_id')
        .execute();
      return withIdentities(shelf, rows);
    },
    recordsOfEach: (people) => recordsOfEach(shelf, people),
    async recordsByKey(keys) {
      const found: PlacedRecord[] = [];
      for (const [source, ofSource] of bySource(keys)) {
        for (const chunk of inChunks(ofSource, KEYS_AT_ONCE)) {
          const rows = await recordRows(shelf)
            .where('record.source', '=', source)
            .where('record.source_key', 'in', chunk)
            .execute();
          found.push(...(await withIdentities(shelf, rows)));
        }
      }
      return found;
    },
    async recordsByIdentity(identities) {
      const ids = new Set<string>();
      for (const [kind, values] of byKind(identities)) {
        for (const chunk of inChunks(values, KEYS_AT_ONCE)) {
          const rows = await shelf.db
            .selectFrom('identity')
            .select('record_id')
            .where('book_id', '=', shelf.book)
            .where('kind', '=', kind)
            .where('value', 'in', chunk)
            .execute();
          for (const row of rows) ids.add(row.record_id);
        }
      }
      return recordsWithIds(shelf, [...ids]);
    },
    keptApart: (records) => keptApart(shelf, records),
  };
}

/** Whoever reads all of a large book leaves much behind. */
const tidy = new Thrift();

async function recordsOfEach(shelf: Shelf, people: readonly PersonId[]) {
  const found = new Map<PersonId, PlacedRecord[]>();
  for (const chunk of inChunks(people, KEYS_AT_ONCE)) {
    const rows = await recordRows(shelf)
      .where('membership.person_id', 'in', chunk)
      .orderBy('record.record_id')
      .execute();
    tidy.look();
    for (const record of await withIdentities(shelf, rows)) {
      if (record.personId === undefined) continue;
      const known = found.get(record.personId);
      if (known) known.push(record);
      else found.set(record.personId, [record]);
    }
  }
  return found;
}

function recordRows({ db, book }: Shelf) {
  return db
    .selectFrom('record')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.book_id', '=', 'record.book_id')
        .onRef('membership.record_id', '=', 'record.record_id'),
    )
    .select([
      'record.record_id',
      'record.source',
      'record.source_key',
      'record.kind',
      'record.card',
      'record.original',
      'record.first_seen_at',
      'record.last_seen_at',
      'membership.person_id',
    ])
    .where('record.book_id', '=', book);
}

type RecordRow = Parameters<typeof placedRecord>[0];

async function recordsWithIds(shelf: Shelf, ids: readonly string[]): Promise<readonly PlacedRecord[]> {
  const found: PlacedRecord[] = [];
  for (const chunk of inChunks(ids, KEYS_AT_ONCE)) {
    const rows = await recordRows(shelf)
      .where('record.record_id', 'in', chunk)
      .orderBy('record.record_id')
      .execute();
    found.push(...(await withIdentities(shelf, rows)));
  }
  return found;
}

async function withIdentities(shelf: Shelf, rows: readonly RecordRow[]): Promise<readonly PlacedRecord[]> {
  const identities = new Map<string, Identity[]>();
  for (const chunk of inChunks(
    rows.map(({ record_id }) => record_id),
    KEYS_AT_ONCE,
  )) {
    const found = await shelf.db
      .selectFrom('identity')
      .select(['record_id', 'kind', 'value', 'shared'])
      .where('book_id', '=', shelf.book)
      .where('record_id', 'in', chunk)
      .execute();
    for (const row of found) {
      const known = identities.get(row.record_id);
      if (known) known.push(identityOf(row));
      else identities.set(row.record_id, [identityOf(row)]);
    }
  }
  return rows.map((row) => placedRecord(row, identities.get(row.record_id) ?? []));
}

async function keptApart(
  { db, book }: Shelf,
  records: readonly RecordId[],
): Promise<readonly (readonly [RecordId, RecordId])[]> {
  const any = await db
    .selectFrom('apart')
    .select(sql`1`.as('one'))
    .where('book_id', '=', book)
    .limit(1)
    .executeTakeFirst();
  if (!any) return [];
  const pairs: (readonly [RecordId, RecordId])[] = [];
  for (const chunk of inChunks(records, KEYS_AT_ONCE)) {
    const rows = await db
      .selectFrom('apart')
      .select(['record_id', 'other_record_id'])
      .where('book_id', '=', book)
      .where((where) => where.or([where('record_id', 'in', chunk), where('other_record_id', 'in', chunk)]))
      .execute();
    pairs.push(...rows.map((row) => [recordId(row.record_id), recordId(row.other_record_id)] as const));
  }
  return pairs;
}

export async function recordIdsOf({ db, book }: Shelf, person: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('record_id')
    .where('book_id', '=', book)
    .where('person_id', '=', person)
    .execute();
  return rows.map(({ record_id }) => record_id);
}

export function bySource(keys: readonly RecordKey[]): ReadonlyMap<string, readonly string[]> {
  return grouped(keys.map(({ source, key }) => [source, key]));
}

function byKind(identities: readonly Identity[]): ReadonlyMap<string, readonly string[]> {
  return grouped(identities.map(({ kind, value }) => [kind, value]));
}

function grouped(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const [group, value] of pairs) groups.set(group, (groups.get(group) ?? new Set()).add(value));
  return new Map([...groups].map(([group, values]) => [group, [...values]]));
}
