import type { Day } from '../core/day.ts';
import type { Matter } from '../core/matters/matter.ts';
import { colleagueTies } from '../core/network/circle/colleague-ties.ts';
import { type HalfTie, halfGraph, halfTies, sumOfGraphs } from '../core/network/circle/half-ties.ts';
import { statedTies } from '../core/network/circle/stated-ties.ts';
import type { TieGraph } from '../core/network/tie-graph.ts';
import { matterReader } from './matter-reader.ts';
import type { Numbered } from './numbered.ts';
import type { Shelf } from './shelf.ts';

/** When contact with somebody began, by number. */
type FirstDayOf = (person: number) => Day | undefined;

export type Telling = { readonly today: Day; readonly firstDayOf: FirstDayOf };

/** Who is said or supposed to know whom, each tie at its lower number. */
export async function toldTies(shelf: Shelf, people: Numbered, telling: Telling): Promise<TieGraph> {
  const said = halfGraph(people.size, halfTies(await stated(shelf, people, telling.today)));
  const firms = await peopleOfFirms(shelf, people);
  return sumOfGraphs(colleagueGraph(people.size, firms, telling), said);
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

/** By firm, who is there, the lower numbers first. */
type Firms = ReadonlyMap<string, readonly number[]>;

/**
 * Rows need no sorting, since everybody is in one firm and those of a firm stand in order. The ties are made twice, to be
 * counted and to be written: a large book has a million, which are not to be held as objects or in other columns.
 */
function colleagueGraph(size: number, firms: Firms, telling: Telling): TieGraph {
  const starts = new Uint32Array(size + 1);
  for (const { one } of eachColleagueTie(firms, telling)) starts[one + 1] = (starts[one + 1] ?? 0) + 1;
  for (let at = 0; at < size; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const others = new Uint32Array(starts[size] ?? 0);
  const weights = new Float64Array(others.length);
  const next = starts.slice(0, size);
  for (const { one, other, weight } of eachColleagueTie(firms, telling)) {
    const at = next[one] ?? 0;
    others[at] = other;
    weights[at] = weight;
    next[one] = at + 1;
  }
  return { size, starts, others, weights };
}

/** One firm at a time: its pairs are let go before those of the next are made. */
function* eachColleagueTie(firms: Firms, telling: Telling): Generator<HalfTie> {
  for (const [firm, known] of firms) yield* tiesInFirm(firm, known, telling);
}

/** Whoever is in a firm today is taken to have been there for a year at least; longer when known for longer. */
const KNOWN_FOR_DAYS = 365;

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

async function peopleOfFirms({ db, book }: Shelf, { numberOf, me: self }: Numbered): Promise<Firms> {
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
