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

type Pair = { readonly daysAgo: number; readonly chance: number; readonly fellQuiet: number };
type Moment = { readonly daysAgo: number; readonly pairs: Pair[] };

/** The tidy contact days of each person, in any order of people. A shorter horizon is for trials only. */
export function ownPast(
  peopleDays: Iterable<readonly ContactDay[]>,
  today: Day,
  horizonDays = HORIZON_DAYS,
): OwnPast {
  const moments = Array.from({ length: MOMENTS }, (_, place): Moment => {
    return { daysAgo: horizonDays + place * DAYS_APART, pairs: [] };
  });
  const fading = Float64Array.from({ length: TABLED_AGES }, (_, ageInDays) => faded(ageInDays));
  const wroteDaysAgo = new Uint8Array(FURTHEST_DAYS);
  for (const days of peopleDays) {
    const past = pastOf(days, today);
    for (const daysAgo of past.wroteDaysAgo) wroteDaysAgo[daysAgo] = 1;
    for (const moment of moments) addPair(moment, past, horizonDays, fading);
  }
  const pairs = moments.flatMap((moment) => (wroteBefore(moment, wroteDaysAgo) ? moment.pairs : []));
  return {
    chances: Float64Array.from(pairs, ({ chance }) => chance),
    fellQuiet: Uint8Array.from(pairs, ({ fellQuiet }) => fellQuiet),
    daysAgo: Float64Array.from(pairs, ({ daysAgo }) => daysAgo),
  };
}

type Past = {
  /** Ages in days, oldest first. */
  readonly active: readonly number[];
  readonly wroteDaysAgo: readonly number[];
  /** How many days ago contact had gone out and come in. */
  readonly mutualFor: number;
};

function pastOf(days: readonly ContactDay[], today: Day): Past {
  const active: number[] = [];
  const wroteDaysAgo: number[] = [];
  let firstIn = Number.NEGATIVE_INFINITY;
  for (const { day, direction, weight } of days) {
    if (day > today) break;
    const age = today - day;
    if (direction !== 'in') wroteDaysAgo.push(age);
    if (direction !== 'out' && age > firstIn) firstIn = age;
    if (weight > 0 && active.at(-1) !== age) active.push(age);
  }
  const firstOut = wroteDaysAgo[0] ?? Number.NEGATIVE_INFINITY;
  return { active, wroteDaysAgo, mutualFor: Math.min(firstOut, firstIn) };
}

function addPair({ daysAgo, pairs }: Moment, past: Past, horizonDays: number, fading: Float64Array): void {
  if (past.mutualFor < daysAgo) return;
  let pace = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const age of past.active) {
    if (age < daysAgo) {
      next = age;
      break;
    }
    pace += fading[age - daysAgo] ?? faded(age - daysAgo);
  }
  const fellQuiet = next < daysAgo - horizonDays ? 1 : 0;
  pairs.push({ daysAgo, chance: chanceAtPace(pace, QUIET_ALONE), fellQuiet });
}

/** What one active day adds to the pace of quiet.ts. */
function faded(ageInDays: number): number {
  return contactPace([{ ageInDays, out: 1, in: 0 }]);
}

function wroteBefore({ daysAgo }: Moment, wroteDaysAgo: Uint8Array): boolean {
  return wroteDaysAgo.subarray(daysAgo, daysAgo + LOOK_BACK_DAYS).includes(1);
}
