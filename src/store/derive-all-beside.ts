import { type Day, dayOf } from '../core/day.ts';
import { CHANNELS, type Channel } from '../core/interaction.ts';
import { PairSheet } from '../core/network/circle/pair-sheet.ts';
import { stampOf } from '../core/network/circle/pair-stamp.ts';
import { eachPair, MOST_PRESENT } from '../core/network/circle/seen-group.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { me } from './setting-reader.ts';

const ROWS_AT_ONCE = 2_000;
/** Of somebody who is in a chat every day a row holds half a megabyte. */
const BYTES_AT_ONCE = 2_000_000;

/**
 * What `deriveBeside` derives, for everybody: one walk through all that happened, from which the rows of all people are
 * written. Cheaper than asking for each of them as soon as they are many.
 */
export async function deriveAllBeside(deriving: Deriving): Promise<void> {
  const { connection, book } = deriving;
  await connection.db.deleteFrom('person_beside').where('book_id', '=', book).execute();
  const people = await peopleByRecord(deriving);
  const sheet = new PairSheet(people.ids.length);
  for await (const seen of happenings(deriving, people.numberOf)) addPairs(sheet, seen);
  let rows: Row[] = [];
  let bytes = 0;
  const write = async (): Promise<void> => {
    await connection.insertAll('person_beside', ['book_id', 'person_id', 'packed'], rows);
    rows = [];
    bytes = 0;
    deriving.thrift.look();
  };
  for (const { person, packed } of sheet.packedRows(people.ids)) {
    rows.push({ book_id: book, person_id: people.ids[person] ?? '', packed });
    bytes += packed.length;
    if (rows.length >= ROWS_AT_ONCE || bytes >= BYTES_AT_ONCE) await write();
  }
  await write();
}

/** People by number, in the order of their ids, and whose number each record is; mine are left out. */
async function peopleByRecord({ connection: { db }, book }: Deriving) {
  const self = await me({ db, book });
  const rows = await db
    .selectFrom('membership')
    .select(['record_id', 'person_id'])
    .where('book_id', '=', book)
    .execute();
  const others = rows.filter(({ person_id }) => person_id !== self);
  const ids = [...new Set(others.map(({ person_id }) => person_id))].sort();
  const places = new Map(ids.map((id, number) => [id, number]));
  const numberOf = new Map(others.map(({ record_id, person_id }) => [record_id, places.get(person_id) ?? 0]));
  return { ids, numberOf };
}

/** One thing that happened, with whose records were there; `from` is the place of who wrote it, −1 when it is unknown. */
type Happening = {
  readonly day: Day;
  readonly channel: Channel;
  readonly present: number;
  /** By record: whoever was there with two addresses stands twice. */
  readonly people: number[];
  from: number;
};

function addPairs(sheet: PairSheet, { day, channel, present, people, from }: Happening): void {
  const group = { day, channel, present, people: [...people.keys()], ...(from >= 0 && { from }) };
  eachPair(group, (one, other, smallest, kind) => {
    const [left, right] = [people[one] ?? 0, people[other] ?? 0];
    if (left !== right) sheet.add(Math.min(left, right), Math.max(left, right), stampOf(day, smallest, kind));
  });
}

/** Whatever at least two others took part in, one after the other. */
async function* happenings(
  { connection, book, offsetMinutes }: Deriving,
  numberOf: ReadonlyMap<string, number>,
): AsyncGenerator<Happening> {
  let id = '';
  let seen: Happening | undefined;
  for await (const page of connection.pages(participations({ connection, book }))) {
    for (const row of page) {
      if (row['interaction_id'] !== id) {
        if (seen && seen.people.length > 1) yield seen;
        id = String(row['interaction_id']);
        seen = begun(row, offsetMinutes);
      }
      const person = numberOf.get(String(row['record_id']));
      if (!seen || person === undefined || row['role'] === 'mentioned') continue;
      if (row['role'] === 'from') seen.from = seen.people.length;
      seen.people.push(person);
    }
  }
  if (seen && seen.people.length > 1) yield seen;
}

/** Undefined for what tells nothing of who knows whom. */
function begun(row: Row, offsetMinutes: Deriving['offsetMinutes']): Happening | undefined {
  const channel = CHANNELS.find((known) => known === row['channel']) ?? 'note';
  const present = Number(row['recipients']) + 1;
  if (channel === 'note' || present > MOST_PRESENT) return undefined;
  const at = new Date(Number(row['at']));
  return { day: dayOf(at, offsetMinutes(at)), channel, present, people: [], from: -1 };
}

function participations({ connection: { db }, book }: Pick<Deriving, 'connection' | 'book'>) {
  return db
    .selectFrom('participant')
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.book_id', '=', 'participant.book_id')
        .onRef('interaction.interaction_id', '=', 'participant.interaction_id'),
    )
    .select([
      'participant.interaction_id',
      'participant.record_id',
      'participant.role',
      'interaction.at',
      'interaction.channel',
      'interaction.recipients',
    ])
    .where('participant.book_id', '=', book)
    .orderBy('participant.interaction_id')
    .compile();
}
