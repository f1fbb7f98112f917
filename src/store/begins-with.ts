import { sql } from 'kysely';

/** A range end above every word that begins alike: no letter sorts behind it. */
const LAST_LETTER = '\u{10ffff}';

/** Whether `table.word` begins with one of these words. */
export function beginsWith(table: string, words: readonly string[]) {
  const column = sql.ref(`${table}.word`);
  return sql<boolean>`(${sql.join(
    words.map((word) => sql`(${column} >= ${word} and ${column} < ${word + LAST_LETTER})`),
    sql` or `,
  )})`;
}
