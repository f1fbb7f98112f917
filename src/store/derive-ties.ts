import { personId } from '../core/ids.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import { isMutual, medianStrength, tieStrength } from '../core/network/tie-strength.ts';
import type { TieNumbers } from '../core/person-line.ts';
import { tieNumbers } from '../core/tie-numbers.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { me } from './setting-reader.ts';
import { type DerivedState, derivedState, tieReader } from './tie-reader.ts';

/** Recomputes the numbers of these ties; the median of all stays as it was at the last full pass. */
export async function deriveTies(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book } = deriving;
  const { db } = connection;
  await db.deleteFrom('person_tie').where('book_id', '=', book).where('person_id', 'in', people).execute();
  const there = await db
    .selectFrom('person_card')
    .select('person_id')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const days = await db
    .selectFrom('person_days')
    .select(['person_id', 'packed'])
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const daysOf = new Map(days.map(({ person_id, packed }) => [person_id, unpackDays(packed)]));
  const median = (await derivedState({ db, book }, 'median_strength')) ?? medianStrength([]);
  await insertTies(
    deriving,
    there.map(({ person_id }) => tieRow(deriving, person_id, { days: daysOf.get(person_id) ?? [], median })),
  );
}

/** Recomputes every tie for `today`, and what the middle one is. Walks the days twice rather than hold all of them. */
export async function refreshAllTies(deriving: Deriving): Promise<void> {
  const { connection, book, today } = deriving;
  const { db } = connection;
  const median = await medianOfAll(deriving);
  await db.deleteFrom('person_tie').where('book_id', '=', book).execute();
  let after = '';
  for (;;) {
    const people = await peopleAfter(deriving, after);
    await insertTies(
      deriving,
      people.map(({ person_id, packed }) =>
        tieRow(deriving, person_id, { days: packed ? unpackDays(packed) : [], median }),
      ),
    );
    if (people.length < PORTION) break;
    after = people.at(-1)?.person_id ?? after;
  }
  await setDerivedState(deriving, 'median_strength', median);
  await setDerivedState(deriving, 'ties_as_of', today);
}

async function medianOfAll({ connection: { db }, book, today }: Deriving): Promise<number> {
  const self = await me({ db, book });
  const mutual: number[] = [];
  for await (const { person, days } of tieReader({ db, book }).allContactDays()) {
    if (person !== self && isMutual(days, today)) mutual.push(tieStrength(days, today));
  }
  return medianStrength(mutual);
}

/** People whose ties are held in memory at once. */
const PORTION = 2_000;

function peopleAfter({ connection: { db }, book }: Deriving, after: string) {
  return db
    .selectFrom('person_card')
    .leftJoin('person_days', (join) =>
      join
        .onRef('person_days.book_id', '=', 'person_card.book_id')
        .onRef('person_days.person_id', '=', 'person_card.person_id'),
    )
    .select(['person_card.person_id', 'person_days.packed'])
    .where('person_card.book_id', '=', book)
    .where('person_card.person_id', '>', after)
    .orderBy('person_card.person_id')
    .limit(PORTION)
    .execute();
}

function tieRow(
  { book, today }: Deriving,
  person: string,
  known: { days: readonly ContactDay[]; median: number },
): Row {
  const numbers: TieNumbers = tieNumbers(known.days, today, known.median);
  return {
    book_id: book,
    person_id: personId(person),
    strength: numbers.strength,
    shown: numbers.shown,
    active_days: numbers.activeDays,
    first_day: numbers.firstDay ?? null,
    last_day: numbers.lastDay ?? null,
    last_direction: numbers.lastDirection ?? null,
    usual_gap: numbers.usualGapDays ?? null,
    gap_ratio: numbers.gapRatio ?? null,
    quiet: numbers.quiet ?? null,
    urgency: numbers.urgency,
  };
}

async function insertTies({ connection }: Deriving, rows: readonly Row[]): Promise<void> {
  await connection.insertAll('person_tie', Object.keys(rows[0] ?? {}), rows);
}

async function setDerivedState(
  { connection, book }: Deriving,
  name: DerivedState,
  value: number,
): Promise<void> {
  await connection.db
    .deleteFrom('derived_state')
    .where('book_id', '=', book)
    .where('name', '=', name)
    .execute();
  await connection.insertAll('derived_state', ['book_id', 'name', 'value'], [{ book_id: book, name, value }]);
}
