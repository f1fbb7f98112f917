import type { Deriving } from './deriving.ts';
import type { Shelf } from './shelf.ts';

/** Goes up when derived rows are to be built anew, as after a change of what they hold. */
export const DERIVED_SHAPE = 6;

export type DerivedState = 'ties_as_of' | 'derived_shape' | 'version';

export async function derivedState({ db, book }: Shelf, name: DerivedState): Promise<number | undefined> {
  const row = await db
    .selectFrom('derived_state')
    .select('value')
    .where('book_id', '=', book)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.value;
}

export async function setDerivedState(
  { connection, book }: Pick<Deriving, 'connection' | 'book'>,
  name: DerivedState,
  value: number,
): Promise<void> {
  await connection.db
    .deleteFrom('derived_state')
    .where('book_id', '=', book)
    .where('name', '=', name)
    .execute();
  await connection.insertAll('derived_state', ['book_id', 'name', 'value'], [{ book_id: book, name, value }]);
}

/** Whether what is derived was built by an older version, which derived less. */
export async function isOutdated(shelf: Shelf): Promise<boolean> {
  return (await derivedState(shelf, 'derived_shape')) !== DERIVED_SHAPE;
}

/** Tells everybody who keeps something of the book in memory that it is no longer so. */
export async function countVersion({
  connection,
  book,
}: Pick<Deriving, 'connection' | 'book'>): Promise<void> {
  const before = (await derivedState({ db: connection.db, book }, 'version')) ?? 0;
  await setDerivedState({ connection, book }, 'version', before + 1);
}
