import { sql } from 'kysely';
import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { PeopleOrder, PeopleQuery, PersonLine } from '../core/person-line.ts';
import type { Page, Reader } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { cursorText, readCursor } from './cursor.ts';
import { type LineRow, lineRows, personLine } from './line-rows.ts';
import { filtered } from './people-filter.ts';
import { searchPeople } from './search.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

type PeopleReads = Pick<Reader, 'people' | 'person' | 'lines' | 'peopleCalled' | 'mostUrgent'>;

export function peopleReader(shelf: Shelf): PeopleReads {
  const lines = async (ids: readonly PersonId[]): Promise<readonly PersonLine[]> =>
    ids.length === 0
      ? []
      : shown(shelf, await lineRows(shelf).where('person_card.person_id', 'in', ids).execute());
  return {
    lines,
    people: (query) =>
      query.search === undefined ? listPeople(shelf, query) : searchPeople(shelf, query, lines),
    person: async (id) => (await lines([id]))[0],
    peopleCalled: (ref) => peopleCalled(shelf, ref),
    mostUrgent: (day, limit) => mostUrgent(shelf, day, limit),
  };
}

async function shown(shelf: Shelf, rows: readonly LineRow[]): Promise<readonly PersonLine[]> {
  const self = await me(shelf);
  return rows.map((row) => personLine(row, self));
}

/** What each order sorts by, and which way; each ends with the id, so that pages never overlap. */
const ORDERS = {
  strength: { column: 'person_tie.shown', direction: 'desc' },
  name: { column: 'person_card.sort_name', direction: 'asc' },
  recent: { column: 'person_tie.last_day', direction: 'desc' },
  quiet: { column: 'person_tie.quiet', direction: 'desc' },
} as const satisfies Record<PeopleOrder, unknown>;

async function listPeople(shelf: Shelf, query: PeopleQuery): Promise<Page<PersonLine>> {
  const { column, direction } = ORDERS[query.order];
  const self = await me(shelf);
  let rows = filtered(lineRows(shelf), query)
    .select(column as 'person_tie.shown')
    .orderBy(column, direction)
    .orderBy('person_tie.person_id', direction)
    .limit(query.limit + 1);
  if (self !== undefined) rows = rows.where('person_tie.person_id', '!=', self);
  // Those without a value stand apart from an order by it: nobody was ever in touch with them.
  if (query.order === 'recent' || query.order === 'quiet') rows = rows.where(column, 'is not', null);
  if (query.after !== undefined) {
    const [value, id] = readCursor(query.after, 2);
    const beyond = sql.raw(direction === 'desc' ? '<' : '>');
    rows = rows.where(sql<boolean>`(${sql.ref(column)}, person_tie.person_id) ${beyond} (${value}, ${id})`);
  }
  const found = await rows.execute();
  const items = found.slice(0, query.limit).map((row) => personLine(row, self));
  const last = found[query.limit - 1];
  if (found.length <= query.limit || !last) return { items };
  return { items, next: cursorText([orderValue(last, query.order), last.person_id]) };
}

function orderValue(row: LineRow, order: PeopleOrder): string | number | null {
  if (order === 'name') return fold(row.name);
  return { strength: row.shown, recent: row.last_day, quiet: row.quiet }[order];
}

/** A desk or a switchboard can have many; engines limit the values of one statement. */
const MOST_WITH_ONE_ADDRESS = 400;

async function peopleCalled(shelf: Shelf, ref: string): Promise<readonly PersonLine[]> {
  const byId = await lineRows(shelf).where('person_card.person_id', '=', ref).execute();
  if (byId.length > 0) return shown(shelf, byId);
  const owners = await whoHas(ref.toLowerCase(), shelf);
  if (owners.length > 0)
    return shown(shelf, await lineRows(shelf).where('person_card.person_id', 'in', owners).execute());
  return shown(
    shelf,
    await lineRows(shelf)
      .where('sort_name', '=', fold(ref))
      .orderBy('person_card.person_id')
      .limit(20)
      .execute(),
  );
}

/** Whose records have this address, phone, profile or handle. */
async function whoHas(value: string, { db, book }: Shelf): Promise<readonly string[]> {
  const records = await db
    .selectFrom('identity')
    .select('record_id')
    .distinct()
    .where('book_id', '=', book)
    .where('kind', 'in', ['email', 'phone', 'profile', 'handle'])
    .where('value', '=', value)
    .execute();
  if (records.length === 0) return [];
  const people = await db
    .selectFrom('membership')
    .select('person_id')
    .distinct()
    .where('book_id', '=', book)
    .where(
      'record_id',
      'in',
      records.slice(0, MOST_WITH_ONE_ADDRESS).map(({ record_id }) => record_id),
    )
    .execute();
  return people.map(({ person_id }) => person_id);
}

async function mostUrgent(shelf: Shelf, day: Day, limit: number): Promise<readonly PersonLine[]> {
  const rows = await lineRows(shelf)
    .where('urgency', '>', 0)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('attention')
            .select(sql`1`.as('one'))
            .whereRef('attention.book_id', '=', 'person_tie.book_id')
            .whereRef('attention.person_id', '=', 'person_tie.person_id')
            .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>', day)])),
        ),
      ),
    )
    .orderBy('urgency', 'desc')
    .orderBy('person_tie.person_id', 'desc')
    .limit(limit + 1)
    .execute();
  return (await shown(shelf, rows)).filter(({ isMe }) => !isMe).slice(0, limit);
}
