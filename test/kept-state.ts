import { sqliteLibrary } from '../src/store/sqlite/driver.ts';
import { KEPT_TABLES, KEYS } from '../src/store/tables.ts';
import { today } from '../src/verbs/shown.ts';
import type { World } from './world.ts';

/** What is shown follows from what is kept, so it must come back with it. */
const CARDS = { person_card: 'person_id', word: 'word, person_id' };
const TIES = {
  person_days: 'person_id',
  person_tie: 'person_id',
};

/** Every row that is kept or shown, as one text: the same before an act and after its undo. */
export async function keptState(world: World): Promise<string> {
  await world.store.refreshTies(today(world));
  return rowsOf(world, { ...CARDS, ...TIES });
}

function rowsOf({ database }: World, shown: Readonly<Record<string, string>>): string {
  const { DatabaseSync } = sqliteLibrary();
  const file = new DatabaseSync(database, { readOnly: true });
  const rows = (table: string, order: string): string =>
    file
      .prepare(`select * from ${table} order by ${order}`)
      .all()
      .map((row) => `${table} ${JSON.stringify(row)}`)
      .join('\n');
  try {
    return [
      ...KEPT_TABLES.map((table) => rows(table, KEYS[table].join(', '))),
      ...Object.entries(shown).map(([table, order]) => rows(table, order)),
    ].join('\n');
  } finally {
    file.close();
  }
}
