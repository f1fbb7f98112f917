import { sql } from 'kysely';
import { inChunks } from '../core/in-chunks.ts';
import type { Connection } from './engine.ts';
import { keyOf } from './journal.ts';
import { KEPT_TABLES, type KeptTable, REFERENCES, type Tables } from './tables.ts';

type ActRow = Tables['act'];
/** Keys asked for at once; engines limit the values of one statement. */
const KEYS_AT_ONCE = 400;

type Place = { readonly connection: Connection; readonly book: string };

/** Later acts that changed one of its rows, or whose rows cannot stand without one that it made. */
export async function actsBuiltUpon({ connection, book }: Place, act: ActRow): Promise<readonly ActRow[]> {
  const later = await connection.db
    .selectFrom('change')
    .innerJoin('act', (join) =>
      join.onRef('act.book_id', '=', 'change.book_id').onRef('act.act_id', '=', 'change.act_id'),
    )
    .selectAll('act')
    .distinct()
    .where('change.book_id', '=', book)
    .where('change.before_act_id', '=', act.act_id)
    .where('change.act_id', '!=', act.act_id)
    .where('act.undone_at', 'is', null)
    .execute();
  const found = new Map(later.map((row) => [row.act_id, row]));
  for (const reference of REFERENCES) {
    for (const row of await actsHangingOn({ connection, book }, act, reference)) found.set(row.act_id, row);
  }
  return [...found.values()].sort((one, other) => (one.act_id < other.act_id ? 1 : -1));
}

/** Acts that wrote a row of `child` which cannot stand without a row of `parent` that was born in this act. */
async function actsHangingOn(
  place: Place,
  act: ActRow,
  [child, column, parent]: (typeof REFERENCES)[number],
): Promise<readonly ActRow[]> {
  if (bulkTablesOf(act).includes(parent)) return actsHangingOnMany(place, act, [child, column, parent]);
  const found: ActRow[] = [];
  for (const born of inChunks(await bornIn(place, act, parent), KEYS_AT_ONCE)) {
    const { rows } = await sql<ActRow>`
      select distinct act.* from ${sql.table(child)} as child
      join act on act.book_id = child.book_id and act.act_id = child.act_id
      where child.book_id = ${place.book} and child.${sql.ref(column)} in (${sql.join(born)})
      and child.act_id <> ${act.act_id}`.execute(place.connection.db);
    found.push(...rows);
  }
  return found;
}

/**
 * The keys of these rows are read first and handed over: behind row-level security, keys that are computed in the
 * question are compared only after every row of the book was read.
 */
async function bornIn(
  { connection: { db }, book }: Place,
  act: ActRow,
  parent: KeptTable,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('change')
    .select('row_key')
    .where('book_id', '=', book)
    .where('act_id', '=', act.act_id)
    .where('table_name', '=', parent)
    .where('before', 'is', null)
    .execute();
  return rows.map(({ row_key }) => String(keyOf(parent, row_key)[`${parent}_id`]));
}

/** The same for rows that are found by their act; but not those that it only changed. */
async function actsHangingOnMany(
  { connection: { db }, book }: Place,
  act: ActRow,
  [child, column, parent]: (typeof REFERENCES)[number],
): Promise<readonly ActRow[]> {
  const id = sql.ref(`parent.${parent}_id`);
  const { rows } = await sql<ActRow>`
    select distinct act.* from ${sql.table(parent)} as parent
    join ${sql.table(child)} as child on child.book_id = parent.book_id and child.${sql.ref(column)} = ${id}
    join act on act.book_id = child.book_id and act.act_id = child.act_id
    where parent.book_id = ${book} and parent.act_id = ${act.act_id} and child.act_id <> ${act.act_id}
    and ${id} not in (select substr(row_key, 3, length(row_key) - 4) from change where change.book_id = ${book}
      and change.act_id = ${act.act_id} and change.table_name = ${parent} and change.before is not null)`.execute(
    db,
  );
  return rows;
}

export function bulkTablesOf(act: Pick<ActRow, 'bulk_tables'>): readonly KeptTable[] {
  const named = new Set(act.bulk_tables.split(' '));
  return KEPT_TABLES.filter((table) => named.has(table));
}
