import type { Day } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';
import { contactPace } from '../quiet.ts';
import { chanceAtPace, QUIET_ALONE } from '../quiet-table.ts';

/**
 * What the table of quiet would have said at moments of this user's own past, and what came.
 *
 * The moments lie 45 days apart, the last one 90 days before today so that each has its whole horizon behind it, and
 * they reach back about one and a half years, since habits change. At each the ties are taken that went both ways by
 * then, if the user had written to anybody in the 90 days before. Nothing after a moment enters its chance, and nothing
 * after today enters at all. The circle (reach.ts) is left out: who knew whom would have to be built anew each time.
 * Cost: contact days · moments, one addition each; memory for the pairs only, so people may come as a stream.
 */
const HORIZON_DAYS = 90;
const DAYS_APART = 45;
const MOMENTS = 12;
const LOOK_BACK_DAYS = 90;
const FURTHEST_DAYS = HORIZON_DAYS + MOMENTS * DAYS_APART + LOOK_BACK_DAYS;
const TABLED_AGES = 4000;

export type OwnPast = {
  /** What the table said. */
  readonly chances: Float64Array;
  /** 1 where the tie fell quiet. */
  readonly fellQuiet: Uint8Array;
  /** How many days before today each pair was looked at; pairs of one moment share one number. */
  readonly daysAgo: Float64Array;
};

type Moment = {
  readonly daysAgo: number;
  readonly chances: number[];
  readonly fellQuiet: number[];
};

/** The tidy contact days of each person, in any order of people. A shorter horizon is for trials only. */
export function ownPast(
  peopleDays: Iterable<readonly ContactDay[]>,
  today: Day,
  horizonDays = HORIZON_DAYS,
): OwnPast {
  const moments = Array.from({ length: MOMENTS }, (_, place): Moment => {
    return { daysAgo: horizonDays + place * DAYS_APART, chances: [], fellQuiet: [] };
  });
  const fading = Float64Array.from({ length: TABLED_AGES }, (_, ageInDays) => faded(ageInDays));
  const wroteDaysAgo = new Uint8Array(FURTHEST_DAYS);
  for (const days of peopleDays) {
    const past = pastOf(days, today, wroteDaysAgo);
    for (const moment of moments) addPair(moment, past, horizonDays, fading);
  }
  const counted = moments.filter(({ daysAgo }) => {
    return wroteDaysAgo.subarray(daysAgo, daysAgo + LOOK_BACK_DAYS).includes(1);
  });
  return {
    chances: Float64Array.from(counted.flatMap(({ chances }) => chances)),
    fellQuiet: Uint8Array.from(counted.flatMap(({ fellQuiet }) => fellQuiet)),
    daysAgo: Float64Array.from(counted.flatMap(({ daysAgo, chances }) => chances.map(() => daysAgo))),
  };
}

type Past = {
  /** Ages in days, oldest first. */
  readonly active: readonly number[];
  /** How many days ago contact had gone out and come in. */
  readonly mutualFor: number;
};

/** Marks in `wroteDaysAgo` the days on which the user wrote. */
function pastOf(days: readonly ContactDay[], today: Day, wroteDaysAgo: Uint8Array): Past {
  const active: number[] = [];
  let [firstOut, firstIn, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  for (const { day, direction, weight } of days) {
    if (day > today) break;
    const age = today - day;
    if (direction !== 'in') {
      if (age > firstOut) firstOut = age;
      if (age < FURTHEST_DAYS) wroteDaysAgo[age] = 1;
    }
    if (direction !== 'out' && age > firstIn) firstIn = age;
    if (weight > 0 && last !== age) active.push(age);
    last = age;
  }
  return { active, mutualFor: Math.min(firstOut, firstIn) };
}

function addPair(
  moment: Moment,
  { active, mutualFor }: Past,
  horizonDays: number,
  fading: Float64Array,
): void {
  const { daysAgo, chances, fellQuiet } = moment;
  if (mutualFor < daysAgo) return;
  let pace = 0;
  let at = 0;
  for (let age = active[at]; age !== undefined && age >= daysAgo; age = active[++at]) {
    pace += fading[age - daysAgo] ?? faded(age - daysAgo);
  }
  const next = active[at] ?? Number.NEGATIVE_INFINITY;
  chances.push(chanceAtPace(pace, QUIET_ALONE));
  fellQuiet.push(next < daysAgo - horizonDays ? 1 : 0);
}

/** What one active day adds to the pace of quiet.ts. */
function faded(ageInDays: number): number {
  return contactPace([{ ageInDays, out: 1, in: 0 }]);
}
