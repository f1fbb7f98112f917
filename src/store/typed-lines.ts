import { sql } from 'kysely';
import type { Deriving } from './deriving.ts';
import { me } from './setting-reader.ts';

export type TypedLines = ReadonlyMap<string, readonly string[]>;

/** What the user has typed about these people: it is found like a note. */
export async function typedLines(deriving: Deriving, people: readonly string[]): Promise<TypedLines> {
  const self = await me({ db: deriving.connection.db, book: deriving.book });
  const others = people.filter((person) => person !== self);
  if (!(await hasLines(deriving))) return new Map();
  const rows = [
    ...(others.length > 0 ? await byPeople(deriving, others) : []),
    ...(self !== undefined && others.length < people.length ? await byLines(deriving, self) : []),
  ];
  const found = new Map<string, string[]>();
  for (const { person_id, about } of rows) {
    if (person_id === null || about === null) continue;
    const known = found.get(person_id);
    if (known) known.push(about);
    else found.set(person_id, [about]);
  }
  return found;
}

/** Of a book into which nothing was typed, nobody's interactions are gone through: an import brings a million. */
async function hasLines({ connection: { db }, book }: Deriving): Promise<boolean> {
  const line = await db
    .selectFrom('interaction')
    .select('interaction_id')
    .where('book_id', '=', book)
    .where('source', '=', 'hand')
    .limit(1)
    .executeTakeFirst();
  return line !== undefined;
}

/**
 * From people to what they took part in. Left joins, since engines keep to their order, as in derive-days.ts; what is no line is left out behind an
 * expression, since engines take a left join for an inner one as soon as a condition needs its row.
 */
function byPeople({ connection: { db }, book }: Deriving, people: readonly string[]) {
  return db
    .selectFrom('membership')
    .leftJoin('participant', (join) =>
      join
        .onRef('participant.book_id', '=', 'membership.book_id')
        .onRef('participant.record_id', '=', 'membership.record_id'),
    )
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.book_id', '=', 'participant.book_id')
        .onRef('interaction.interaction_id', '=', 'participant.interaction_id')
        .on('interaction.source', '=', 'hand'),
    )
    .select(['membership.person_id', 'interaction.about'])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .where(sql<boolean>`coalesce(interaction.about, '') <> ''`)
    .orderBy('interaction.interaction_id')
    .execute();
}

/** From the lines to their people: I take part in everything, and typed little of it. */
function byLines({ connection: { db }, book }: Deriving, person: string) {
  return db
    .selectFrom('interaction')
    .leftJoin('participant', (join) =>
      join
        .onRef('participant.book_id', '=', 'interaction.book_id')
        .onRef('participant.interaction_id', '=', 'interaction.interaction_id'),
    )
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.book_id', '=', 'participant.book_id')
        .onRef('membership.record_id', '=', 'participant.record_id')
        .on('membership.person_id', '=', person),
    )
    .select(['membership.person_id', 'interaction.about'])
    .where('interaction.book_id', '=', book)
    .where('interaction.source', '=', 'hand')
    .orderBy('interaction.interaction_id')
    .execute();
}
