import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

/** Everybody by number, in the order of their ids. While nobody has said who I am, I am one number more. */
export type Numbered = {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly me: number;
  readonly size: number;
};

export async function numbered(shelf: Shelf): Promise<Numbered> {
  const rows = await shelf.db
    .selectFrom('person_card')
    .select('person_id')
    .where('book_id', '=', shelf.book)
    .orderBy('person_id')
    .execute();
  const ids = rows.map(({ person_id }) => person_id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const self = numberOf.get((await me(shelf)) ?? '');
  return { ids, numberOf, me: self ?? ids.length, size: ids.length + Number(self === undefined) };
}
