import type { SelectQueryBuilder } from 'kysely';
import type { Deriving } from './deriving.ts';
import { me } from './setting-reader.ts';
import type { Tables } from './tables.ts';

export type TypedLines = ReadonlyMap<string, readonly string[]>;

/** What the user has typed about these people: it is found like a note. */
export async function typedLines(deriving: Deriving, people: readonly string[]): Promise<TypedLines> {
  const self = await me({ db: deriving.connection.db, book: deriving.book });
  const others = people.filter((person) => person !== self);
  const rows = [
    ...(others.length > 0 ? await byPeople(deriving, others) : []),
    ...(self !== undefined && others.length < people.length ? await byLines(deriving, self) : []),
  ];
  const found = new Map<string, string[]>();
  for (const { person_id, about } of rows) {
    const known = found.get(person_id);
    if (known) known.push(about);
    else found.set(person_id, [about]);
  }
  return found;
}

/** From people to what they took part in. Cross joins, since SQLite keeps to their order, as in derive-days.ts. */
function byPeople({ connection: { db }, book }: Deriving, people: readonly string[]) {
  const all = db.selectFrom('membership').crossJoin('participant').crossJoin('interaction');
  return joined(all, book).where('membership.person_id', 'in', people).execute();
}

/** From the lines to their people: I take part in everything, and typed little of it. */
function byLines({ connection: { db }, book }: Deriving, person: string) {
  const all = db.selectFrom('interaction').crossJoin('participant').crossJoin('membership');
  return joined(all, book).where('membership.person_id', '=', person).execute();
}

type Joined = 'membership' | 'participant' | 'interaction';

function joined(all: SelectQueryBuilder<Tables, Joined, object>, book: string) {
  return all
    .select(['membership.person_id', 'interaction.about'])
    .where('membership.book_id', '=', book)
    .where('participant.book_id', '=', book)
    .where('interaction.book_id', '=', book)
    .where('interaction.source', '=', 'hand')
    .whereRef('participant.record_id', '=', 'membership.record_id')
    .whereRef('interaction.interaction_id', '=', 'participant.interaction_id')
    .orderBy('interaction.interaction_id');
}
