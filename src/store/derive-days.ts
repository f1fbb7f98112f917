import { CHANNELS, ROLES } from '../core/interaction.ts';
import type { SeenInteraction } from '../core/network/contact-weight.ts';
import { packDays } from '../core/network/packed-days.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { recordIdsOf } from './record-reader.ts';
import { SeenDays } from './seen-days.ts';
import { me } from './setting-reader.ts';

/** Counts the days on which I was in touch with each of these people. */
export async function deriveDays(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book } = deriving;
  await connection.db
    .deleteFrom('person_days')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const self = await me({ db: connection.db, book });
  if (self === undefined) return;
  // Everything is with me: my own row would hold every interaction there is, and say nothing.
  const others = people.filter((person) => person !== self);
  const mine = await recordIdsOf({ db: connection.db, book }, self);
  if (others.length === 0 || mine.length === 0) return;
  const seen = await daysWithMe(deriving, others, mine);
  const rows = [...seen].map(([person, days]) => ({
    book_id: book,
    person_id: person,
    packed: packDays(days.days()),
  }));
  const known = rows.filter(({ packed }) => packed.length > 0);
  await connection.insertAll('person_days', ['book_id', 'person_id', 'packed'], known);
}

async function daysWithMe(
  deriving: Deriving,
  people: readonly string[],
  mine: readonly string[],
): Promise<ReadonlyMap<string, SeenDays>> {
  const found = new Map<string, SeenDays>();
  for await (const page of deriving.connection.pages(interactionsWithMe(deriving, people, mine))) {
    for (const row of page) {
      const seen = seenInteraction(row);
      if (!seen) continue;
      const person = String(row['person_id']);
      const days = found.get(person) ?? new SeenDays();
      days.add(seen, deriving.offsetMinutes);
      found.set(person, days);
    }
    deriving.thrift.look();
  }
  return found;
}

/** Undefined where they took part in something without me, or in nothing. */
function seenInteraction(row: Row): SeenInteraction | undefined {
  if (row['at'] === null || row['recipients'] === null) return undefined;
  return {
    at: new Date(Number(row['at'])),
    channel: CHANNELS.find((known) => known === row['channel']) ?? 'note',
    recipients: Number(row['recipients']),
    myRole: ROLES.find((role) => role === row['my_role']),
    theirRole: ROLES.find((role) => role === row['their_role']) ?? 'mentioned',
  };
}

/**
 * From people to what they took part in and what I did there. Left joins, since engines keep to their order: left to
 * choose, they take a whole book for few rows and go through every interaction for each group of people.
 */
function interactionsWithMe(
  { connection: { db }, book }: Deriving,
  people: readonly string[],
  mine: readonly string[],
) {
  return db
    .selectFrom('membership')
    .leftJoin('participant as theirs', (join) =>
      join
        .onRef('theirs.book_id', '=', 'membership.book_id')
        .onRef('theirs.record_id', '=', 'membership.record_id'),
    )
    .leftJoin('participant as ours', (join) =>
      join
        .onRef('ours.book_id', '=', 'theirs.book_id')
        .onRef('ours.interaction_id', '=', 'theirs.interaction_id')
        .on('ours.record_id', 'in', mine),
    )
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.book_id', '=', 'ours.book_id')
        .onRef('interaction.interaction_id', '=', 'ours.interaction_id'),
    )
    .select([
      'membership.person_id',
      'interaction.at',
      'interaction.channel',
      'interaction.recipients',
      'theirs.role as their_role',
      'ours.role as my_role',
    ])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .compile();
}
