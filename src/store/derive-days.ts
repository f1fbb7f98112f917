import { CHANNELS, ROLES } from '../core/interaction.ts';
import { contactDays, type SeenInteraction } from '../core/network/contact-weight.ts';
import { packDays } from '../core/network/packed-days.ts';
import type { Deriving } from './deriving.ts';
import { recordIdsOf } from './record-reader.ts';
import { me } from './setting-reader.ts';

/** Counts the days on which I was in touch with each of these people. */
export async function deriveDays(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book, offsetMinutes } = deriving;
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
  const seen = await interactionsWithMe(deriving, others, mine);
  const rows = [...seen].map(([person, interactions]) => ({
    book_id: book,
    person_id: person,
    packed: packDays(contactDays(interactions, offsetMinutes)),
  }));
  const known = rows.filter(({ packed }) => packed.length > 0);
  await connection.insertAll('person_days', ['book_id', 'person_id', 'packed'], known);
}

/**
 * Cross joins, since SQLite keeps to their order. Left to choose, it takes a whole book for few rows and goes through
 * every interaction for each group of people.
 */
async function interactionsWithMe(
  { connection: { db }, book }: Deriving,
  people: readonly string[],
  mine: readonly string[],
) {
  const rows = await db
    .selectFrom('membership')
    .crossJoin('participant as theirs')
    .crossJoin('participant as ours')
    .crossJoin('interaction')
    .select([
      'membership.person_id',
      'interaction.at',
      'interaction.channel',
      'interaction.recipients',
      'theirs.role as theirRole',
      'ours.role as myRole',
    ])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .whereRef('theirs.book_id', '=', 'membership.book_id')
    .whereRef('theirs.record_id', '=', 'membership.record_id')
    .whereRef('ours.book_id', '=', 'theirs.book_id')
    .whereRef('ours.interaction_id', '=', 'theirs.interaction_id')
    .where('ours.record_id', 'in', mine)
    .whereRef('interaction.book_id', '=', 'theirs.book_id')
    .whereRef('interaction.interaction_id', '=', 'theirs.interaction_id')
    .execute();
  const seen = new Map<string, SeenInteraction[]>();
  for (const { person_id, at, channel, recipients, myRole, theirRole } of rows) {
    const interaction: SeenInteraction = {
      at: new Date(at),
      channel: CHANNELS.find((known) => known === channel) ?? 'note',
      recipients,
      myRole: ROLES.find((role) => role === myRole),
      theirRole: ROLES.find((role) => role === theirRole) ?? 'mentioned',
    };
    const known = seen.get(person_id);
    if (known) known.push(interaction);
    else seen.set(person_id, [interaction]);
  }
  return seen;
}
