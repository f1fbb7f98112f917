import { dayOf } from '../core/day.ts';
import { CHANNELS, type Channel, ROLES, type Role } from '../core/interaction.ts';
import { BesideDays } from '../core/network/circle/packed-beside.ts';
import { seenPairStamp } from '../core/network/circle/seen-pair.ts';
import type { Deriving } from './deriving.ts';
import { recordIdsOf } from './record-reader.ts';
import { me } from './setting-reader.ts';

/** On which days each of these people was seen with whom, as far as my data show it; me left out, since I know my own ties. */
export async function deriveBeside(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book } = deriving;
  await connection.db
    .deleteFrom('person_beside')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const self = await me({ db: connection.db, book });
  const others = people.filter((person) => person !== self);
  if (others.length === 0) return;
  const mine = self === undefined ? [] : await recordIdsOf({ db: connection.db, book }, self);
  const found = new Map<string, BesideDays>();
  for (const pair of await pairsOf(deriving, others, mine)) addPair(found, pair, deriving);
  const rows = [...found].map(([person, beside]) => ({
    book_id: book,
    person_id: person,
    packed: beside.packed(),
  }));
  await connection.insertAll('person_beside', ['book_id', 'person_id', 'packed'], rows);
}

type Pair = Awaited<ReturnType<typeof pairsOf>>[number];

function addPair(found: Map<string, BesideDays>, pair: Pair, { offsetMinutes }: Deriving): void {
  const { person_id: person, other, at, channel, recipients } = pair;
  if (other === null || at === null || recipients === null || other === person) return;
  const moment = new Date(at);
  const stamp = seenPairStamp({
    day: dayOf(moment, offsetMinutes(moment)),
    channel: channelOf(channel),
    roles: [roleOf(pair.role), roleOf(pair.otherRole)],
    present: recipients + 1,
  });
  if (stamp === undefined) return;
  const beside = found.get(person) ?? new BesideDays();
  beside.add(other, stamp);
  found.set(person, beside);
}

function channelOf(text: string | null): Channel {
  return CHANNELS.find((known) => known === text) ?? 'note';
}

function roleOf(text: string | null): Role {
  return ROLES.find((known) => known === text) ?? 'mentioned';
}

/** From people to what they took part in, and who else did. Left joins, since engines keep to their order. */
function pairsOf({ connection: { db }, book }: Deriving, people: readonly string[], mine: readonly string[]) {
  return db
    .selectFrom('membership')
    .leftJoin('participant as own', (join) =>
      join
        .onRef('own.book_id', '=', 'membership.book_id')
        .onRef('own.record_id', '=', 'membership.record_id'),
    )
    .leftJoin('participant as theirs', (join) =>
      join
        .onRef('theirs.book_id', '=', 'own.book_id')
        .onRef('theirs.interaction_id', '=', 'own.interaction_id')
        .onRef('theirs.record_id', '!=', 'own.record_id')
        .on('theirs.record_id', 'not in', ['', ...mine]),
    )
    .leftJoin('membership as beside', (join) =>
      join.onRef('beside.book_id', '=', 'theirs.book_id').onRef('beside.record_id', '=', 'theirs.record_id'),
    )
    .leftJoin('interaction', (join) =>
      join
        .onRef('interaction.book_id', '=', 'theirs.book_id')
        .onRef('interaction.interaction_id', '=', 'theirs.interaction_id'),
    )
    .select([
      'membership.person_id',
      'own.role as role',
      'theirs.role as otherRole',
      'beside.person_id as other',
      'interaction.at',
      'interaction.channel',
      'interaction.recipients',
    ])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .where('beside.person_id', 'is not', null)
    .execute();
}
