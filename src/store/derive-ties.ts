import { personId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import { toldByBenefits } from '../core/matters/told-by-benefits.ts';
import type { Placement } from '../core/network/cadence/place-in-layers.ts';
import { lastDayBeside } from '../core/network/circle/packed-beside.ts';
import type { Learnt } from '../core/network/learnt/learnt.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { TieNumbers } from '../core/person-line.ts';
import { tieNumbers } from '../core/tie-numbers.ts';
import { type Somebody, wholeNetwork } from '../core/whole-network.ts';
import { DERIVED_SHAPE, setDerivedState } from './derived-state.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { foretellQuiet, settleForetold } from './foretell.ts';
import { keepLearnt, learnt } from './learnt-rows.ts';
import { matterReader } from './matter-reader.ts';
import { numbered } from './numbered.ts';
import { bondOf } from './rows.ts';
import { me } from './setting-reader.ts';
import { tieRow } from './tie-rows.ts';
import { circleOfBook, somebodies } from './whole-reader.ts';

/**
 * Recomputes the numbers of these ties. What was learnt of all, their layers and the circles they share with me stay as
 * they were at the last full pass, which comes with each day.
 */
export async function deriveTies(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book } = deriving;
  const before = await standingBefore(deriving, people);
  await connection.db
    .deleteFrom('person_tie')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const known = await learnt({ db: connection.db, book });
  const those = await theseSomebodies(deriving, people);
  const seen = await lastSeenDays(deriving, people);
  await insertTies(
    deriving,
    [...those].map(([id, one]) => ({
      id,
      numbers: numbersOf(one, { ...deriving, learnt: known, ...before.get(id), lastSeenDay: seen.get(id) }),
    })),
  );
}

type Before = {
  readonly circle?: number;
  readonly placement?: Pick<Placement<unknown>, 'layer' | 'why'>;
  readonly lastSeenDay?: number | undefined;
};

function numbersOf(
  { days, bond, told }: Somebody,
  { today, learnt: known, circle, lastSeenDay, placement }: Deriving & Before & { readonly learnt: Learnt },
) {
  const byHand = bond?.layer === undefined ? undefined : layerByHand(bond.layer);
  return tieNumbers(days, today, {
    learnt: known,
    bond,
    told,
    circle,
    lastSeenDay,
    placement: byHand ?? placement,
  });
}

function layerByHand(layer: NonNullable<NonNullable<Somebody['bond']>['layer']>): Before['placement'] {
  return { layer: layer === 'none' ? undefined : layer, why: 'by hand' };
}

/** Circle and layer as the last full pass found them. */
async function standingBefore(
  { connection: { db }, book }: Deriving,
  people: readonly string[],
): Promise<ReadonlyMap<string, Before>> {
  const rows = await db
    .selectFrom('person_tie')
    .select(['person_id', 'circle', 'layer', 'layer_why'])
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  return new Map(
    rows.map(({ person_id, circle, layer, layer_why }) => [
      person_id,
      {
        ...(circle !== null && { circle }),
        // A place by hand goes with the hand that gave it.
        ...(layer_why !== null && layer_why !== 'by hand' && { placement: placementOf(layer, layer_why) }),
      },
    ]),
  );
}

function placementOf(layer: number | null, why: string): NonNullable<Before['placement']> {
  return {
    layer: (layer ?? undefined) as Placement<unknown>['layer'],
    why: why as Placement<unknown>['why'],
  };
}

/** When each of them was last seen with others up to today. */
async function lastSeenDays(
  { connection: { db }, book, today }: Deriving,
  people: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('person_beside')
    .select(['person_id', 'packed'])
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  return new Map(rows.map(({ person_id, packed }) => [person_id, lastDayBeside(packed, today)]));
}

/** Of those among these people who have a card, what the models read. */
async function theseSomebodies(
  { connection: { db }, book }: Deriving,
  people: readonly string[],
): Promise<ReadonlyMap<string, Somebody>> {
  const rows = await db
    .selectFrom('person_card')
    .leftJoin('person_days', (join) =>
      join
        .onRef('person_days.book_id', '=', 'person_card.book_id')
        .onRef('person_days.person_id', '=', 'person_card.person_id'),
    )
    .select(['person_card.person_id', 'packed'])
    .where('person_card.book_id', '=', book)
    .where('person_card.person_id', 'in', people)
    .execute();
  const bonds = await db
    .selectFrom('bond')
    .selectAll()
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const bondsOf = new Map(bonds.map((row) => [row.person_id, bondOf(row)]));
  const told = toldByBenefits(await matterReader({ db, book }).matters({ kind: 'benefit' }));
  return new Map(
    rows.map(({ person_id, packed }) => {
      const [bond, evidence] = [bondsOf.get(person_id), told.get(personId(person_id))];
      const days = packed ? unpackDays(packed) : [];
      return [person_id, { days, ...(bond && { bond }), ...(evidence && { told: evidence }) }];
    }),
  );
}

/** Recomputes what the models say of everybody for `today`, and settles what was foretold. */
export async function refreshAllTies(deriving: Deriving): Promise<void> {
  const { connection, book, today, thrift } = deriving;
  const shelf = { db: connection.db, book };
  const people = await numbered(shelf);
  const those = await somebodies(shelf, people);
  const firstDayOf = (person: number) => those[person]?.days[0]?.day;
  const circle = await circleOfBook(shelf, people, { today, firstDayOf });
  thrift.makeRoom();
  const { numbers, learnt: now } = wholeNetwork(those, circle, today);
  thrift.look();
  await connection.db.deleteFrom('person_tie').where('book_id', '=', book).execute();
  for (const chunk of inChunks(ties(people.ids, numbers), ROWS_AT_ONCE)) {
    await insertTies(deriving, chunk);
    thrift.look();
  }
  await keepLearnt(deriving, now);
  await settleForetold(deriving, people, those);
  await foretellQuiet(deriving, { people, those, numbers, me: await me(shelf) });
  await setDerivedState(deriving, 'ties_as_of', today);
  await setDerivedState(deriving, 'derived_shape', DERIVED_SHAPE);
}

const ROWS_AT_ONCE = 2_000;

type Tie = { readonly id: string; readonly numbers: TieNumbers };

function ties(ids: readonly string[], numbers: readonly TieNumbers[]): readonly Tie[] {
  return ids.flatMap((id, number) => {
    const found = numbers[number];
    return found ? [{ id, numbers: found }] : [];
  });
}

async function insertTies({ connection, book }: Deriving, all: readonly Tie[]): Promise<void> {
  const rows: readonly Row[] = all.map(({ id, numbers }) => ({
    book_id: book,
    person_id: id,
    ...tieRow(numbers),
  }));
  await connection.insertAll('person_tie', Object.keys(rows[0] ?? {}), rows);
}
