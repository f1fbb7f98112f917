import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import type { Closeness } from '../closeness.ts';
import type { ContactDay } from '../contact-day.ts';
import { closenessPrior, contactShare } from '../strength/closeness-prior.ts';
import { Greatest } from './greatest.ts';
import { innermostByContact } from './innermost-by-contact.ts';
import type { Layer } from './layer.ts';
import { HYSTERESIS, type Placeable, type Placement, placeInLayers } from './place-in-layers.ts';
import {
  fillFlatDays,
  flatDays,
  keptTable,
  mostSteadyStrength,
  steadyStrengthThen,
} from './steady-strengths.ts';

/**
 * Who stands in which layer today, as it came to be: people are placed every four weeks over the year behind us, each
 * time with the hysteresis against the time before (place-in-layers.ts), beginning with nobody.
 *
 * So a layer follows from contact alone: it needs no memory, comes out the same when everything is derived anew, and
 * moves at most every four weeks. The days are the same for everybody (every 28th since 1970). What is said by hand holds
 * for the whole year. M_j is set within the level of a closeness said by hand, as in tie-strength.ts.
 * Only those who can win a seat are placed: M_j (1 + h) at least the 150th greatest M, or seated, or placed by hand.
 * Cost: one pass over the contact days, days · 14 additions for those who might win a seat (some thousands, of however
 * many), people · 14 comparisons, and 14 placements of some hundred people.
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
  let placements: readonly Placement<Id>[] = [];
  let places: readonly number[] = [];
  for (const { daysAgo, strengths, greatest } of strengthsOverTime(everybody, today)) {
    const before = new Map(places.map((place, at) => [place, placements[at]?.layer]));
    const then = (today - daysAgo) as Day;
    places = candidatePlaces(everybody, { strengths, floor: greatest.least, before });
    placements = placeInLayers(
      places.flatMap((place): readonly Placeable<Id>[] => {
        const person = everybody[place];
        const known = { then, strength: strengths[place] ?? 0, before: before.get(place) };
        return person ? [placeable(person, known)] : [];
      }),
    );
  }
  return new Map(placements.map((one) => [one.id, one]));
}

/** How many days before today each moment lies, the oldest first. */
function momentsUntil(today: Day): readonly number[] {
  const sinceLast = ((today % APART_DAYS) + APART_DAYS) % APART_DAYS;
  return Array.from({ length: MOMENTS }, (_, place) => sinceLast + (MOMENTS - 1 - place) * APART_DAYS);
}

type AtMoment = {
  readonly daysAgo: number;
  readonly strengths: Float64Array;
  readonly greatest: Greatest;
};

/** M_j at each moment, by place in the list; 0 of those who cannot win a seat at any of them. */
function strengthsOverTime(people: readonly Placed<unknown>[], today: Day): readonly AtMoment[] {
  const moments = momentsUntil(today).map((daysAgo): AtMoment => {
    return { daysAgo, strengths: new Float64Array(people.length), greatest: new Greatest(SEATS) };
  });
  const kept = keptTable();
  const flat = flatDays();
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place];
    if (!person || cannotWin(person, moments)) continue;
    fillFlatDays(flat, activeDays(person.days, today));
    for (const { daysAgo, strengths, greatest } of moments) {
      const strength = withinLevel(steadyStrengthThen(flat, daysAgo, kept), person.closeness);
      strengths[place] = strength;
      greatest.offer(strength);
    }
  }
  return moments;
}

/** Those who were found already hold every seat, and the floor under them only rises. */
function cannotWin({ days, byHand, closeness }: Placed<unknown>, moments: readonly AtMoment[]): boolean {
  if (byHand !== undefined || closeness !== undefined) return false;
  const most = mostSteadyStrength(days) * (1 + HYSTERESIS);
  return moments.every(({ greatest }) => most < greatest.least);
}

function withinLevel(steady: number, closeness: Closeness | undefined): number {
  return closeness === undefined
    ? steady
    : closenessPrior(closeness) + steady * contactShare(steady, closeness);
}

type AtSeats = {
  readonly strengths: Float64Array;
  /** The 150th greatest M. */
  readonly floor: number;
  readonly before: ReadonlyMap<number, Layer | undefined>;
};

/** Without strength nobody is a candidate, unless they stand somewhere already or were placed by hand. */
function candidatePlaces(
  people: readonly Placed<unknown>[],
  { strengths, floor, before }: AtSeats,
): readonly number[] {
  const stays = new Uint8Array(people.length);
  for (const [place, layer] of before) if (layer !== undefined) stays[place] = 1;
  const least = Math.max(floor, Number.MIN_VALUE);
  const found: number[] = [];
  for (let place = 0; place < people.length; place += 1) {
    const mayStand = (strengths[place] ?? 0) * (1 + HYSTERESIS) >= least || stays[place] === 1;
    if (mayStand || people[place]?.byHand !== undefined) found.push(place);
  }
  return found;
}

function placeable<Id>(
  { id, days, byHand, closeness, isKin }: Placed<Id>,
  { then, strength, before }: { then: Day; strength: number; before: Layer | undefined },
): Placeable<Id> {
  const last = days.findLast(({ day, weight }) => day <= then && weight > 0);
  return {
    id,
    strength,
    ...(byHand !== undefined && { byHand }),
    ...(before !== undefined && { before }),
    ...(closeness === undefined && { innermost: innermostByContact(days, then) }),
    isKin,
    silenceInDays: last && then - last.day,
  };
}
