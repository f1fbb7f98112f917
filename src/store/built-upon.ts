import { sql } from 'kysely';
import type { Connection } from './engine.ts';
import { KEPT_TABLES, type KeptTable, REFERENCES, type Tables } from './tables.ts';

type ActRow = Tables['act'];
type Place = { readonly connection: Connection; readonly book: string };

/** Later acts that changed one of its rows, or whose rows cannot stand without one that it made. */
export async function actsBuiltUpon(
  { connection: { db }, book }: Place,
  act: ActRow,
): Promise<readonly ActRow[]> {
  const later = await db
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
  const ids = new Map(later.map((row) => [row.act_id, row]));
  for (const [child, column, parent] of REFERENCES) {
    const { rows } = await sql<ActRow>`
      select distinct act.* from ${sql.table(parent)} as parent
      join ${sql.table(child)} as child on child.book_id = parent.book_id and child.${sql.ref(column)} = parent.${sql.ref(`${parent}_id`)}
      join act on act.book_id = child.book_id and act.act_id = child.act_id
      where parent.book_id = ${book} and child.act_id <> ${act.act_id} and ${bornIn({ book, act, parent })}`.execute(
      db,
    );
    for (const row of rows) ids.set(row.act_id, row);
  }
  return [...ids.values()].sort((one, other) => (one.act_id < other.act_id ? 1 : -1));
}

type Born = { readonly book: string; readonly act: ActRow; readonly parent: KeptTable };

/** Rows of `parent` that came into the world with this act. */
function bornIn({ book, act, parent }: Born) {
  const id = sql.ref(`parent.${parent}_id`);
  const listed = sql`${id} in (select substr(row_key, 3, length(row_key) - 4) from change
    where change.book_id = ${book} and change.act_id = ${act.act_id}
    and change.table_name = ${parent} and change.before is null)`;
  if (!bulkTablesOf(act).includes(parent)) return sql<boolean>`${listed}`;
  return sql<boolean>`parent.act_id = ${act.act_id} and ${id} not in (
    select substr(row_key, 3, length(row_key) - 4) from change where change.book_id = ${book}
    and change.act_id = ${act.act_id} and change.table_name = ${parent} and change.before is not null)`;
}

export function bulkTablesOf(act: Pick<ActRow, 'bulk_tables'>): readonly KeptTable[] {
  const named = new Set(act.bulk_tables.split(' '));
  return KEPT_TABLES.filter((table) => named.has(table));
}
