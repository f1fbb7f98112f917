import { inChunks } from '../core/in-chunks.ts';
import { unpackBeside } from '../core/network/circle/packed-beside.ts';
import { deriveAllBeside } from './derive-all-beside.ts';
import { deriveBeside } from './derive-beside.ts';
import { deriveCards } from './derive-cards.ts';
import { deriveDays } from './derive-days.ts';
import { deriveTies, refreshAllTies } from './derive-ties.ts';
import { countVersion, DERIVED_SHAPE, isOutdated, setDerivedState } from './derived-state.ts';
import type { Deriving } from './deriving.ts';
import { me } from './setting-reader.ts';
import type { Touched } from './touched.ts';
import { WordIndex } from './word-index.ts';

/** People whose rows are derived in one go: few enough for one statement, enough to be fast. */
const PEOPLE_AT_ONCE = 400;

/** Fewer, since of somebody who is in a chat every day there are thousands of days. */
const DAYS_AT_ONCE = 100;

/** Beyond this many people it is cheaper to recompute the ties of all, and the median with them. */
const MANY = 2_000;

/** Brings every derived row up to date that an act has made stale. Cost grows with what was touched. */
export async function deriveTouched(deriving: Deriving, touched: Touched): Promise<void> {
  await countVersion(deriving);
  await shapeNewBook(deriving);
  const people = await peopleTouched(deriving, touched);
  const beside = await besideBefore(deriving, touched.people);
  const index = new WordIndex(deriving);
  for (const chunk of inChunks(people, PEOPLE_AT_ONCE)) {
    await deriveCards(deriving, chunk, index);
    deriving.thrift.look();
  }
  await index.write();
  const all = touched.isEverybody || (await isMyselfTouched(deriving, touched));
  // People who are gone are among those touched: their days must go too.
  const stale = all ? [...new Set([...people, ...(await everybody(deriving))])] : people;
  for (const chunk of inChunks(stale, DAYS_AT_ONCE)) await deriveDays(deriving, chunk);
  if (all || stale.length > MANY) {
    await deriveAllBeside(deriving);
    return refreshAllTies(deriving);
  }
  for (const chunk of inChunks([...new Set([...stale, ...beside])], PEOPLE_AT_ONCE))
    await deriveBeside(deriving, chunk);
  for (const chunk of inChunks([...new Set([...stale, ...touched.ties])], PEOPLE_AT_ONCE))
    await deriveTies(deriving, chunk);
}

/** A book in which nothing was derived yet is derived in today's shape from the first row on. */
async function shapeNewBook(deriving: Deriving): Promise<void> {
  const { connection, book } = deriving;
  if (!(await isOutdated({ db: connection.db, book }))) return;
  const first = await connection.db
    .selectFrom('person_card')
    .select('person_id')
    .where('book_id', '=', book)
    .limit(1)
    .executeTakeFirst();
  if (!first) await setDerivedState(deriving, 'derived_shape', DERIVED_SHAPE);
}

/** Whom people were seen with who may not be who they were: their rows name them. */
async function besideBefore(
  { connection: { db }, book }: Deriving,
  people: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const chunk of inChunks(people, PEOPLE_AT_ONCE)) {
    const rows = await db
      .selectFrom('person_beside')
      .select('packed')
      .where('book_id', '=', book)
      .where('person_id', 'in', chunk)
      .execute();
    for (const { packed } of rows) for (const { other } of unpackBeside(packed)) found.add(other);
  }
  return [...found];
}

/** What I wrote counts with everybody: when a record joins or leaves me, everybody's days change. */
async function isMyselfTouched({ connection: { db }, book }: Deriving, touched: Touched): Promise<boolean> {
  const self = await me({ db, book });
  return self !== undefined && touched.people.includes(self);
}

const TABLES = [
  'person_card',
  'person_marks',
  'person_days',
  'person_beside',
  'person_tie',
  'word',
  'word_variant',
] as const;

/** Builds everything derived anew. */
export async function deriveAll(deriving: Deriving): Promise<void> {
  await countVersion(deriving);
  const { db } = deriving.connection;
  for (const table of TABLES) {
    await db.deleteFrom(table).where('book_id', '=', deriving.book).execute();
  }
  const index = new WordIndex(deriving);
  for (const chunk of inChunks(await everybody(deriving), DAYS_AT_ONCE)) {
    await deriveCards(deriving, chunk, index);
    await deriveDays(deriving, chunk);
    deriving.thrift.look();
  }
  await index.write();
  await deriveAllBeside(deriving);
  await refreshAllTies(deriving);
}

/** Brings everything up to another day, and builds anew what an older version has derived. */
export async function refresh(deriving: Deriving): Promise<void> {
  const { connection, book } = deriving;
  if (await isOutdated({ db: connection.db, book })) return deriveAll(deriving);
  await countVersion(deriving);
  await refreshAllTies(deriving);
}

async function everybody({ connection: { db }, book }: Deriving): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('person')
    .select('person_id')
    .where('book_id', '=', book)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

async function peopleTouched(
  { connection: { db }, book }: Deriving,
  touched: Touched,
): Promise<readonly string[]> {
  const people = new Set(touched.people);
  for (const chunk of inChunks(touched.records, PEOPLE_AT_ONCE)) {
    const rows = await db
      .selectFrom('membership')
      .select('person_id')
      .distinct()
      .where('book_id', '=', book)
      .where('record_id', 'in', chunk)
      .execute();
    for (const { person_id } of rows) people.add(person_id);
  }
  return [...people].sort();
}
