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

/** Whether a text of words between spaces, as person_card keeps them, has one that begins with one of these. */
export function holdsBeginning(column: 'name_words' | 'words', words: readonly string[]) {
  const text = sql.ref(`person_card.${column}`);
  // Words are letters and digits only, so none can hold a sign that `like` reads.
  return sql<boolean>`(${sql.join(
    words.map((word) => sql`${text} like ${`% ${word}%`}`),
    sql` or `,
  )})`;
}
