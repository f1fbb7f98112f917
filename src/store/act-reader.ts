import { sql } from 'kysely';
import type { Reader } from '../core/store.ts';
import { cursorText, readCursor } from './cursor.ts';
import { actOf, attentionOf, reminderOf } from './rows.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

type ActReads = Pick<Reader, 'acts' | 'counts' | 'me' | 'attention' | 'remindersDue' | 'remindersOf'>;

export function actReader(shelf: Shelf): ActReads {
  const openReminders = () =>
    shelf.db
      .selectFrom('reminder')
      .selectAll()
      .where('book_id', '=', shelf.book)
      .where('settled_at', 'is', null)
      .orderBy('day')
      .orderBy('reminder_id');
  return {
    me: () => me(shelf),
    async acts({ after, limit }) {
      let acts = shelf.db
        .selectFrom('act')
        .selectAll()
        .where('book_id', '=', shelf.book)
        .orderBy('act_id', 'desc')
        .limit(limit + 1);
      if (after !== undefined) acts = acts.where('act_id', '<', String(readCursor(after, 1)[0]));
      const rows = await acts.execute();
      const items = rows.slice(0, limit).map(actOf);
      const last = items.at(-1);
      return rows.length > limit && last ? { items, next: cursorText([last.id]) } : { items };
    },
    async counts() {
      const { rows } = await sql<{ people: number; records: number; interactions: number; acts: number }>`
        select (select count(*) from person where book_id = ${shelf.book}) as people,
          (select count(*) from record where book_id = ${shelf.book}) as records,
          (select count(*) from interaction where book_id = ${shelf.book}) as interactions,
          (select count(*) from act where book_id = ${shelf.book}) as acts`.execute(shelf.db);
      return rows[0] ? { ...rows[0] } : { people: 0, records: 0, interactions: 0, acts: 0 };
    },
    async attention(person) {
      const row = await shelf.db
        .selectFrom('attention')
        .selectAll()
        .where('book_id', '=', shelf.book)
        .where('person_id', '=', person)
        .executeTakeFirst();
      return row && attentionOf(row);
    },
    remindersDue: async (day) => (await openReminders().where('day', '<=', day).execute()).map(reminderOf),
    remindersOf: async (person) =>
      (await openReminders().where('person_id', '=', person).execute()).map(reminderOf),
  };
}
