import { CHANNELS, ROLES } from '../../core/interaction.ts';
import type { BookInteraction, BookItem } from '../../core/outgoing-book.ts';
import { oneOf, sourceOf } from '../../store/rows.ts';
import type { OpenedBook } from './opened-book.ts';
import { keyOf, type RecordKeys } from './whole-people.ts';

const INTERACTIONS_AT_ONCE = 400;

type Participants = ReadonlyMap<string, BookInteraction['participants']>;

/** Walks along the key; the people of each page are looked up together. */
export async function* interactionPages(
  opened: OpenedBook,
  keys: RecordKeys,
): AsyncIterable<readonly BookItem[]> {
  for (let after = ''; ; ) {
    const rows = await rowsAfter(opened, after);
    const participants = await participantsOf(
      opened,
      rows.map(({ interaction_id }) => interaction_id),
      keys,
    );
    yield rows.map((row) => interactionItem(row, participants));
    const last = rows.at(-1);
    if (rows.length < INTERACTIONS_AT_ONCE || !last) return;
    after = last.interaction_id;
  }
}

function rowsAfter({ connection: { db }, book }: OpenedBook, after: string) {
  return db
    .selectFrom('interaction')
    .selectAll()
    .where('book_id', '=', book)
    .where('interaction_id', '>', after)
    .orderBy('interaction_id')
    .limit(INTERACTIONS_AT_ONCE)
    .execute();
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number];

async function participantsOf(
  { connection: { db }, book }: OpenedBook,
  ids: readonly string[],
  keys: RecordKeys,
): Promise<Participants> {
  const found = new Map<string, BookInteraction['participants'][number][]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('participant')
    .select(['interaction_id', 'record_id', 'role'])
    .where('book_id', '=', book)
    .where('interaction_id', 'in', ids)
    .execute();
  for (const { interaction_id, record_id, role } of rows) {
    const there = found.get(interaction_id) ?? [];
    there.push({ ...keyOf(record_id, keys), role: oneOf(ROLES, role) });
    found.set(interaction_id, there);
  }
  return found;
}

function interactionItem(row: Row, participants: Participants): BookInteraction {
  return {
    type: 'interaction',
    source: sourceOf(row.source),
    key: row.source_key,
    at: new Date(row.at),
    channel: oneOf(CHANNELS, row.channel),
    about: row.about,
    ...(row.thread !== null && { thread: row.thread }),
    recipients: row.recipients,
    participants: participants.get(row.interaction_id) ?? [],
  };
}
