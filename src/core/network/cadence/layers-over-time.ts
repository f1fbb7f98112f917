import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import type { Closeness } from '../closeness.ts';
import type { ContactDay } from '../contact-day.ts';
import { closenessPrior, contactShare } from '../strength/closeness-prior.ts';
import type { Layer } from './layer.ts';
import { HYSTERESIS, type Placeable, type Placement, placeInLayers } from './place-in-layers.ts';
import { rankedValue } from './ranked-value.ts';
import { fillFlatDays, flatDays, keptTable, steadyStrengthThen } from './steady-strengths.ts';

/**
 * Who stands in which layer today, as it came to be: people are placed every four weeks over the year behind us, each
 * time with the hysteresis against the time before (place-in-layers.ts), beginning with nobody.
 *
 * So a layer follows from contact alone: it needs no memory, comes out the same when everything is derived anew, and
 * moves at most every four weeks. The days are the same for everybody (every 28th since 1970). What is said by hand holds
 * for the whole year. M_j is set within the level of a closeness said by hand, as in tie-strength.ts.
 * Only those who can win a seat are placed: M_j (1 + h) at least the 150th greatest M, or seated, or placed by hand.
 * Cost: contact days · 14 additions, people · 14 comparisons, and 14 placements of some hundred people.
 */
const APART_DAYS = 28;
const MOMENTS = 14;
const SEATS = 150;

export type Placed<Id> = {
  readonly id: Id;
  readonly days: readonly ContactDay[];
  readonly byHand?: Layer | 'none' | undefined;
  readonly closeness?: Closeness | undefined;
  readonly isKin: boolean;
};

/** Those in a layer, and those about whom something is to be said. People may come as a stream; ids are distinct. */
export function layersOverTime<Id extends string | number>(
  people: Iterable<Placed<Id>>,
  today: Day,
): ReadonlyMap<Id, Placement<Id>> {
  const everybody = [...people];
  const moments = momentsUntil(today);
  const strengths = strengthsAt(everybody, moments, today);
  let placements = new Map<Id, Placement<Id>>();
  for (const [at, daysAgo] of moments.entries()) {
    const then = (today - daysAgo) as Day;
    const placed = placeInLayers(
      candidatesOf(everybody, strengths[at] ?? new Float64Array(0), placements).map(({ person, strength }) =>
        placeable(person, { then, strength, before: placements.get(person.id)?.layer }),
      ),
    );
    placements = new Map(placed.map((one) => [one.id, one]));
  }
  return placements;
}

/** How many days before today each moment lies, the oldest first. */
function momentsUntil(today: Day): readonly number[] {
  const sinceLast = ((today % APART_DAYS) + APART_DAYS) % APART_DAYS;
  return Array.from({ length: MOMENTS }, (_, place) => sinceLast + (MOMENTS - 1 - place) * APART_DAYS);
}

/** M_j of everybody at each moment. */
function strengthsAt(
  people: readonly Placed<unknown>[],
  moments: readonly number[],
  today: Day,
): readonly Float64Array[] {
  const kept = keptTable();
  const flat = flatDays();
  const strengths = moments.map((daysAgo) => ({ daysAgo, of: new Float64Array(people.length) }));
  for (let place = 0; place < people.length; place += 1) {
    const { days, closeness } = people[place] ?? { days: [] };
    fillFlatDays(flat, activeDays(days, today));
    for (const { daysAgo, of } of strengths)
      of[place] = withinLevel(steadyStrengthThen(flat, daysAgo, kept), closeness);
  }
  return strengths.map(({ of }) => of);
}

function withinLevel(steady: number, closeness: Closeness | undefined): number {
  return closeness === undefined
    ? steady
    : closenessPrior(closeness) + steady * contactShare(steady, closeness);
}

type Candidate<Id> = { readonly person: Placed<Id>; readonly strength: number };

/** Without strength nobody is one, unless they stand somewhere already. */
function candidatesOf<Id>(
  people: readonly Placed<Id>[],
  strengths: Float64Array,
  before: ReadonlyMap<Id, Placement<Id>>,
): readonly Candidate<Id>[] {
  const floor = Math.max(rankedValue(strengths, SEATS), Number.MIN_VALUE);
  const found: Candidate<Id>[] = [];
  for (let place = 0; place < people.length; place += 1) {
    const strength = strengths[place] ?? 0;
    const person = people[place];
    if (person && (strength * (1 + HYSTERESIS) >= floor || standsAnyhow(person, before)))
      found.push({ person, strength });
  }
  return found;
}

function standsAnyhow<Id>({ id, byHand }: Placed<Id>, before: ReadonlyMap<Id, Placement<Id>>): boolean {
  return byHand !== undefined || before.get(id)?.layer !== undefined;
}

function placeable<Id>(
  { id, days, byHand, isKin }: Placed<Id>,
  { then, strength, before }: { then: Day; strength: number; before: Layer | undefined },
): Placeable<Id> {
  const last = days.findLast(({ day, weight }) => day <= then && weight > 0);
  return {
    id,
    strength,
    ...(byHand !== undefined && { byHand }),
    ...(before !== undefined && { before }),
    isKin,
    silenceInDays: last && then - last.day,
  };
}
