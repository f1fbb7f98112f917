import { personId } from '../../core/ids.ts';
import type { MatterKind } from '../../core/matters/matter.ts';
import { MATTER_KINDS } from '../../core/matters/matter-names.ts';
import type { BookItem, BookMatter } from '../../core/outgoing-book.ts';
import { sqlReader } from '../../store/reader.ts';
import { attentionOf, bondOf, reminderOf } from '../../store/rows.ts';
import type { OpenedBook } from './opened-book.ts';

/** What the user has said of people: of the tie, of being reminded, of their kind, and of their own week. */
export async function saidItems(opened: OpenedBook): Promise<readonly BookItem[]> {
  const { connection, book } = opened;
  const reader = sqlReader({ db: connection.db, book });
  const budget = await reader.budget();
  return [
    ...(await bondItems(opened)),
    ...(await attentionItems(opened)),
    ...(await reminderItems(opened)),
    ...(await reader.kindsSaid()).map((said) => ({ type: 'kind', ...said }) as const),
    ...(budget ? [{ type: 'budget', budget } as const] : []),
  ];
}

async function bondItems({ connection: { db }, book }: OpenedBook): Promise<readonly BookItem[]> {
  const rows = await db
    .selectFrom('bond')
    .selectAll()
    .where('book_id', '=', book)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({ type: 'bond', person: personId(row.person_id), bond: bondOf(row) }));
}

async function attentionItems({ connection: { db }, book }: OpenedBook): Promise<readonly BookItem[]> {
  const rows = await db
    .selectFrom('attention')
    .selectAll()
    .where('book_id', '=', book)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => ({
    type: 'attention',
    person: personId(row.person_id),
    attention: attentionOf(row),
  }));
}

async function reminderItems({ connection: { db }, book }: OpenedBook): Promise<readonly BookItem[]> {
  const rows = await db
    .selectFrom('reminder')
    .selectAll()
    .where('book_id', '=', book)
    .orderBy('reminder_id')
    .execute();
  return rows.map((row) => {
    const { id: _, ...reminder } = reminderOf(row);
    return { type: 'reminder', ...reminder };
  });
}

/** All that stands between people, kind by kind. */
export async function matterItems({ connection: { db }, book }: OpenedBook): Promise<readonly BookItem[]> {
  const reader = sqlReader({ db, book });
  const ofKind = async (kind: MatterKind): Promise<readonly BookMatter[]> =>
    (await reader.matters({ kind })).map((matter) => ({ type: 'matter', ...matter }));
  const found: BookMatter[] = [];
  for (const kind of MATTER_KINDS) found.push(...(await ofKind(kind)));
  return found;
}
