import type { Day } from '../../day.ts';
import { type ActiveDay, activeDays } from '../active-day.ts';
import type { Closeness } from '../closeness.ts';
import type { ContactDay } from '../contact-day.ts';
import { closenessPrior, contactShare } from '../strength/closeness-prior.ts';
import type { Layer } from './layer.ts';
import { HYSTERESIS, type Placeable, type Placement, placeInLayers } from './place-in-layers.ts';
import { keptTable, steadyStrengths } from './steady-strengths.ts';

/**
 * Who stands in which layer today, as it came to be: people are placed every four weeks over the year behind us, each
 * time with the hysteresis against the time before (place-in-layers.ts), beginning with nobody.
 *
 * So a layer follows from contact alone: it needs no memory, comes out the same when everything is derived anew, and
 * moves at most every four weeks. The days are the same for everybody (every 28th since 1970). What is said by hand holds
 * for the whole year. M_j is set within the level of a closeness said by hand, as in tie-strength.ts.
 * Only those who can win a seat are placed: M_j (1 + h) at least the 150th greatest M, or seated, or placed by hand.
 * Cost: contact days · 14, and one sort of the people for each of 14 moments.
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

type Course<Id> = {
  readonly person: Placed<Id>;
  readonly active: readonly ActiveDay[];
  /** M_j at each moment, the oldest first. */
  readonly strengths: readonly number[];
};

/** Those in a layer, and those about whom something is to be said. People may come as a stream; ids are distinct. */
export function layersOverTime<Id extends string | number>(
  people: Iterable<Placed<Id>>,
  today: Day,
): ReadonlyMap<Id, Placement<Id>> {
  const moments = momentsUntil(today);
  const courses = coursesOf(people, moments, today);
  let placements = new Map<Id, Placement<Id>>();
  for (const [at, daysAgo] of moments.entries()) {
    const floor = seatFloor(courses, at);
    const candidates = courses.filter(
      ({ person, strengths }) =>
        (strengths[at] ?? 0) * (1 + HYSTERESIS) >= floor ||
        person.byHand !== undefined ||
        placements.get(person.id)?.layer !== undefined,
    );
    const placed = placeInLayers(
      candidates.map((one) => placeable(one, { at, daysAgo, before: placements.get(one.person.id)?.layer })),
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

function coursesOf<Id>(
  people: Iterable<Placed<Id>>,
  moments: readonly number[],
  today: Day,
): readonly Course<Id>[] {
  const kept = keptTable();
  const courses: Course<Id>[] = [];
  for (const person of people) {
    const active = activeDays(person.days, today);
    if (active.length === 0 && person.byHand === undefined && person.closeness === undefined) continue;
    const strengths = steadyStrengths(active, moments, kept).map((steady) =>
      withinLevel(steady, person.closeness),
    );
    courses.push({ person, active, strengths });
  }
  return courses;
}

function withinLevel(steady: number, closeness: Closeness | undefined): number {
  return closeness === undefined
    ? steady
    : closenessPrior(closeness) + steady * contactShare(steady, closeness);
}

/** The 150th greatest M, above which nobody can fail to be looked at; 0 (and nobody without strength) while there are fewer. */
function seatFloor(courses: readonly Course<unknown>[], at: number): number {
  const strengths = Float64Array.from(courses, ({ strengths: all }) => all[at] ?? 0).sort();
  const floor = strengths[strengths.length - SEATS] ?? 0;
  return Math.max(floor, Number.MIN_VALUE);
}

function placeable<Id>(
  { person, active, strengths }: Course<Id>,
  { at, daysAgo, before }: { at: number; daysAgo: number; before: Layer | undefined },
): Placeable<Id> {
  const last = active.findLast(({ ageInDays }) => ageInDays >= daysAgo);
  return {
    id: person.id,
    strength: strengths[at] ?? 0,
    ...(person.byHand !== undefined && { byHand: person.byHand }),
    ...(before !== undefined && { before }),
    isKin: person.isKin,
    silenceInDays: last && last.ageInDays - daysAgo,
  };
}
