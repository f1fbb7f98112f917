import type { Day } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';
import { chanceAtPace, QUIET_ALONE } from '../quiet-table.ts';
import { type PaceTable, paceTable, TABLED_AGES } from '../tabled-pace.ts';

/**
 * What the table of quiet would have said at moments of this user's own past, and what came.
 *
 * The moments lie 45 days apart, the last one 90 days before today so that each has its whole horizon behind it, and
 * they reach back about one and a half years, since habits change. At each the ties are taken that went both ways by
 * then, if the user had written to anybody in the 90 days before. Nothing after a moment enters its chance, and nothing
 * after today enters at all. The circle (reach.ts) is left out: who knew whom would have to be built anew each time.
 * Cost: contact days · moments, one addition each; memory for the pairs only, so people may come as a stream. An age
 * beyond the table counts as its last.
 */
const HORIZON_DAYS = 90;
const DAYS_APART = 45;
const MOMENTS = 12;
const LOOK_BACK_DAYS = 90;
const FURTHEST_DAYS = HORIZON_DAYS + MOMENTS * DAYS_APART + LOOK_BACK_DAYS;

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
  const gathered = new GatheredPast(today, horizonDays);
  for (const days of peopleDays) gathered.add(days);
  return gathered.ownPast();
}

/** `ownPast` person by person, for those who ask more than this of each. */
export class GatheredPast {
  readonly #today: Day;
  readonly #horizonDays: number;
  readonly #moments: readonly Moment[];
  readonly #paces: PaceTable;
  readonly #wroteDaysAgo = new Uint8Array(FURTHEST_DAYS);
  #ages = new Int32Array(1024);

  constructor(today: Day, horizonDays = HORIZON_DAYS, paces = paceTable()) {
    this.#today = today;
    this.#paces = paces;
    this.#horizonDays = horizonDays;
    this.#moments = Array.from({ length: MOMENTS }, (_, place) => ({
      daysAgo: horizonDays + place * DAYS_APART,
      chances: [],
      fellQuiet: [],
    }));
  }

  add(days: readonly ContactDay[]): void {
    if (this.#ages.length < days.length) this.#ages = new Int32Array(2 * days.length);
    const past = pastOf(days, this.#today, this.#wroteDaysAgo, this.#ages);
    for (const moment of this.#moments) addPair(moment, past, this.#horizonDays, this.#paces);
  }

  ownPast(): OwnPast {
    const counted = this.#moments.filter(({ daysAgo }) =>
      this.#wroteDaysAgo.subarray(daysAgo, daysAgo + LOOK_BACK_DAYS).includes(1),
    );
    const pairs = counted.reduce((sum, { chances }) => sum + chances.length, 0);
    const all = {
      chances: new Float64Array(pairs),
      fellQuiet: new Uint8Array(pairs),
      daysAgo: new Float64Array(pairs),
    };
    let at = 0;
    for (const { daysAgo, chances, fellQuiet } of counted) {
      all.chances.set(chances, at);
      all.fellQuiet.set(fellQuiet, at);
      all.daysAgo.fill(daysAgo, at, at + chances.length);
      at += chances.length;
    }
    return all;
  }
}

type Past = {
  /** Ages in days, oldest first; only `count` of them are of this person. */
  readonly ages: Int32Array;
  readonly count: number;
  /** How many days ago contact had gone out and come in. */
  readonly mutualFor: number;
};

/** Marks in `wroteDaysAgo` the days on which the user wrote. */
function pastOf(days: readonly ContactDay[], today: Day, wroteDaysAgo: Uint8Array, ages: Int32Array): Past {
  let count = 0;
  let [firstOut, firstIn, last] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, -1];
  for (const { day, direction, weight } of days) {
    if (day > today) break;
    const age = today - day;
    if (direction !== 'in') {
      if (age > firstOut) firstOut = age;
      if (age < FURTHEST_DAYS) wroteDaysAgo[age] = 1;
    }
    if (direction !== 'out' && age > firstIn) firstIn = age;
    if (weight > 0 && last !== age) {
      ages[count] = age;
      count += 1;
      last = age;
    }
  }
  return { ages, count, mutualFor: Math.min(firstOut, firstIn) };
}

function addPair(moment: Moment, past: Past, horizonDays: number, paces: PaceTable): void {
  const { ages, count, mutualFor } = past;
  const { daysAgo, chances, fellQuiet } = moment;
  if (mutualFor < daysAgo) return;
  let pace = 0;
  let at = 0;
  for (; at < count; at += 1) {
    const ageThen = (ages[at] ?? 0) - daysAgo;
    if (ageThen < 0) break;
    pace += paces[ageThen < TABLED_AGES ? ageThen : TABLED_AGES - 1] ?? 0;
  }
  const isQuiet = at === count || (ages[at] ?? 0) < daysAgo - horizonDays;
  chances.push(chanceAtPace(pace, QUIET_ALONE));
  fellQuiet.push(isQuiet ? 1 : 0);
}
