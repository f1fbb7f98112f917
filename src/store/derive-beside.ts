import { dayOf } from '../core/day.ts';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { BesideDays } from '../core/network/circle/packed-beside.ts';
import { seenPairStamp } from '../core/network/circle/seen-pair.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
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
  for await (const page of connection.pages(pairsOf(deriving, others, mine))) {
    for (const pair of page) addPair(found, pair, deriving);
    deriving.thrift.look();
  }
  const rows = [...found].map(([person, beside]) => ({
    book_id: book,
    person_id: person,
    packed: beside.packed(),
  }));
  await connection.insertAll('person_beside', ['book_id', 'person_id', 'packed'], rows);
}

function addPair(found: Map<string, BesideDays>, pair: Row, { offsetMinutes }: Deriving): void {
  const { person_id: person, other, at, channel, recipients } = pair;
  if (other === null || at === null || recipients === null || other === person) return;
  const moment = new Date(Number(at));
  const stamp = seenPairStamp({
    day: dayOf(moment, offsetMinutes(moment)),
    channel: oneOrElse(CHANNELS, channel, 'note'),
    roles: [oneOrElse(ROLES, pair['role'], 'mentioned'), oneOrElse(ROLES, pair['other_role'], 'mentioned')],
    present: Number(recipients) + 1,
  });
  if (stamp === undefined) return;
  const beside = found.get(String(person)) ?? new BesideDays();
  beside.add(String(other), stamp);
  found.set(String(person), beside);
}

function oneOrElse<Word extends string>(
  words: readonly Word[],
  cell: Row[string] | undefined,
  otherwise: Word,
): Word {
  return words.find((word) => word === cell) ?? otherwise;
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
      'theirs.role as other_role',
      'beside.person_id as other',
      'interaction.at',
      'interaction.channel',
      'interaction.recipients',
    ])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .where('beside.person_id', 'is not', null)
    .compile();
}
