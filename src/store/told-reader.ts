import type { Day } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { colleagueTies } from '../core/network/circle/colleague-ties.ts';
import { type HalfTie, halfGraph } from '../core/network/circle/half-ties.ts';
import { statedTies } from '../core/network/circle/stated-ties.ts';
import type { TieGraph } from '../core/network/tie-graph.ts';
import { matterReader } from './matter-reader.ts';
import type { Numbered } from './numbered.ts';
import type { Shelf } from './shelf.ts';
import { TieSheet } from './tie-sheet.ts';

/** When contact with somebody began, by number. */
type FirstDayOf = (person: number) => Day | undefined;

export type Telling = { readonly today: Day; readonly firstDayOf: FirstDayOf };

/** Who is said or supposed to know whom, each tie at its lower number. */
export async function toldTies(shelf: Shelf, people: Numbered, telling: Telling): Promise<TieGraph> {
  const sheet = new TieSheet();
  for (const tie of await stated(shelf, people, telling.today)) sheet.add(tie);
  for (const [firm, known] of await peopleOfFirms(shelf, people))
    for (const tie of tiesInFirm(firm, known, telling)) sheet.add(tie);
  return halfGraph(people.size, sheet.ties());
}

async function stated(shelf: Shelf, { numberOf }: Numbered, today: Day): Promise<readonly HalfTie[]> {
  const said = await matterReader(shelf).matters({ kind: 'acquaintance' });
  return statedTies(
    said.flatMap(({ day, people, about: { closeness } }: Matter<'acquaintance'>) => {
      const [one, other] = people.map(({ person }) => numberOf.get(person));
      return one === undefined || other === undefined ? [] : [{ one, other, closeness, day }];
    }),
    today,
  );
}

/** Whoever is in a firm today is taken to have been there for a year at least; longer when known for longer. */
const KNOWN_FOR_DAYS = 365;

/** One firm at a time: its pairs are put away before those of the next are made. */
function tiesInFirm(
  firm: string,
  known: readonly number[],
  { today, firstDayOf }: Telling,
): readonly HalfTie[] {
  const stints = known.map((person) => {
    return { person, firm, from: Math.min(firstDayOf(person) ?? today, today - KNOWN_FOR_DAYS) as Day };
  });
  return colleagueTies(stints, today);
}

async function peopleOfFirms(
  { db, book }: Shelf,
  { numberOf, me: self }: Numbered,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await db
    .selectFrom('person_card')
    .select(['person_id', 'folded_organisation'])
    .where('book_id', '=', book)
    .where('folded_organisation', 'is not', null)
    .orderBy('person_id')
    .execute();
  const firms = new Map<string, number[]>();
  for (const { person_id, folded_organisation: firm } of rows) {
    const person = numberOf.get(person_id);
    if (person === undefined || person === self || !firm) continue;
    const known = firms.get(firm);
    if (known) known.push(person);
    else firms.set(firm, [person]);
  }
  return firms;
}
