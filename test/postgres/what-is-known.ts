import { SCHEMA } from '../../src/store/postgres/transaction-opening.ts';
import { KEPT_TABLES } from '../../src/store/tables.ts';
import { connected } from '../rows-of-book.ts';

/** Differs between two imports of the same file: ids, and the moments of writing. */
const OF_THE_WRITING = [
  'book_id',
  'act_id',
  'person_id',
  'record_id',
  'interaction_id',
  'created_at',
  'first_seen_at',
  'last_seen_at',
];

/** What a book keeps and shows, without the ids and times at which it was written: the same for the same files. */
export async function whatIsKnown(owner: string, book: string): Promise<string> {
  return connected(owner, async (client) => {
    const parts: string[] = [];
    for (const table of [...KEPT_TABLES, 'person_card', 'word']) {
      const { rows } = await client.query<{ row: string }>(
        `select (to_jsonb(t) - $2::text[])::text as row from ${SCHEMA}.${table} t where book_id = $1 order by 1`,
        [book, OF_THE_WRITING],
      );
      parts.push(...rows.map(({ row }) => `${table} ${row}`));
    }
    return parts.join('\n');
  });
}
