import { inChunks } from '../core/in-chunks.ts';
import { Refusal } from '../core/refusal.ts';
import { actsBuiltUpon, bulkTablesOf } from './built-upon.ts';
import { bringBirthsBack, takeBirthsOut, unlistBirths } from './bulk-births.ts';
import type { Row } from './engine.ts';
import { deleteRow, findRow, keyOf } from './journal.ts';
import { readRow, type Scene, tableNamed } from './scene.ts';
import { KEPT_TABLES, type KeptTable, type Tables } from './tables.ts';

type ActRow = Tables['act'];
type Change = {
  readonly table: KeptTable;
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
};

/** The rows that changed one by one, so that what is derived from them can follow; `bulk` when there were too many. */
export type Changed = {
  readonly rows: readonly { readonly table: KeptTable; readonly row: Row }[];
  readonly bulk: boolean;
};

/** Gives every row that the act wrote the state it had before. */
export async function undoAct(scene: Scene, act: ActRow): Promise<Changed> {
  const built = await actsBuiltUpon(scene, act);
  if (built.length > 0) {
    const ids = built.map(({ act_id }) => act_id).join(', ');
    throw new Refusal(
      'act_built_upon',
      ids,
      built.map(({ act_id, line }) => `${act_id}  ${line}`),
    );
  }
  await unlistBirths(scene, act);
  const changes = await keepStateAfter(scene, act, await changesOf(scene, act));
  await restore(
    scene,
    changes.map(({ table, key, before }) => ({ table, key, row: before })),
  );
  await takeBirthsOut(scene, act);
  await mark(scene, act, { undone_at: scene.at.getTime(), undone_by: scene.by });
  return changed(act, changes);
}

/** Gives every row the state that the act had left. */
export async function redoAct(scene: Scene, act: ActRow): Promise<Changed> {
  const bulk = new Set(bulkTablesOf(act));
  const changes = (await changesOf(scene, act)).filter(({ table, before }) => before || !bulk.has(table));
  await refuseMovedOn(scene, changes);
  await restore(
    scene,
    changes.map(({ table, key, after }) => ({ table, key, row: after })),
  );
  await bringBirthsBack(scene, act);
  await mark(scene, act, { undone_at: null, undone_by: null });
  return changed(act, changes);
}

function changed(act: ActRow, changes: readonly Change[]): Changed {
  const rows = changes.flatMap(({ table, before, after }) =>
    [before, after].flatMap((row) => (row ? [{ table, row }] : [])),
  );
  return { rows, bulk: bulkTablesOf(act).length > 0 };
}

async function changesOf({ connection: { db }, book }: Scene, act: ActRow): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('change')
    .select(['table_name', 'row_key', 'before', 'after'])
    .where('book_id', '=', book)
    .where('act_id', '=', act.act_id)
    .where((where) =>
      where.or([where('before', 'is not', null), where('table_name', 'not in', ['', ...bulkTablesOf(act)])]),
    )
    .orderBy('seq')
    .execute();
  return rows.map(({ table_name, row_key, before, after }) => ({
    table: tableNamed(table_name),
    key: row_key,
    before: before === null ? undefined : readRow(before),
    after: after === null ? undefined : readRow(after),
  }));
}

/** Notes how the act left each row, which a redo brings back. */
async function keepStateAfter(
  { connection, book }: Scene,
  act: ActRow,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const kept: Change[] = [];
  for (const { table, key, before } of changes) {
    const after = await findRow(connection, book, table, keyOf(table, key));
    await connection.db
      .updateTable('change')
      .set({ after: after ? JSON.stringify(after) : null })
      .where('book_id', '=', book)
      .where('act_id', '=', act.act_id)
      .where('table_name', '=', table)
      .where('row_key', '=', key)
      .execute();
    kept.push({ table, key, before, after });
  }
  return kept;
}

type Target = { readonly table: KeptTable; readonly key: string; readonly row: Row | undefined };

/** Takes the rows out, children first, and puts their other state in, parents first. */
async function restore({ connection, book }: Scene, targets: readonly Target[]): Promise<void> {
  for (const table of [...KEPT_TABLES].reverse()) {
    for (const { key } of targets.filter((target) => target.table === table)) {
      await deleteRow(connection, book, table, keyOf(table, key));
    }
  }
  for (const table of KEPT_TABLES) {
    const rows = targets.flatMap((target) => (target.table === table && target.row ? [target.row] : []));
    for (const chunk of inChunks(rows, 1_000))
      await connection.insertAll(table, Object.keys(chunk[0] ?? {}), chunk);
  }
}

/** A redo needs each row as the undo left it. */
async function refuseMovedOn({ connection, book }: Scene, changes: readonly Change[]): Promise<void> {
  const later = new Set<string>();
  for (const { table, key, before } of changes) {
    const now = await findRow(connection, book, table, keyOf(table, key));
    if (now && now['act_id'] !== before?.['act_id']) later.add(String(now['act_id']));
    if (!now && before) later.add(String(before['act_id']));
  }
  if (later.size > 0) throw new Refusal('act_built_upon', [...later].join(', '));
}

async function mark(
  { connection: { db }, book }: Scene,
  act: ActRow,
  marks: Pick<ActRow, 'undone_at' | 'undone_by'>,
): Promise<void> {
  await db
    .updateTable('act')
    .set(marks)
    .where('book_id', '=', book)
    .where('act_id', '=', act.act_id)
    .execute();
}
