import type { ActiveDay } from '../active-day.ts';
import type { ContactDay } from '../contact-day.ts';
import { keptOverYear, MUTUAL_WEIGHT, YEAR_DAYS } from './steady-strength.ts';

/** Some 55 years; what is older counts as that old. */
const TABLED_AGES = 20_000;

/** K(Δ)/Y of steady-strength.ts for every age in days, for those who ask it of many people. */
export function keptTable(): Float64Array {
  return Float64Array.from({ length: TABLED_AGES }, (_, ageInDays) => keptOverYear(ageInDays));
}

/** Active days of one tie in flat arrays, which are filled again for the next one. Only the first `count` are of it. */
export type FlatDays = {
  count: number;
  ages: Int32Array;
  most: Float64Array;
  out: Float64Array;
  in: Float64Array;
};

export function flatDays(): FlatDays {
  return { count: 0, ...columns(512) };
}

function columns(length: number): Omit<FlatDays, 'count'> {
  return {
    ages: new Int32Array(length),
    most: new Float64Array(length),
    out: new Float64Array(length),
    in: new Float64Array(length),
  };
}

export function fillFlatDays(flat: FlatDays, active: readonly ActiveDay[]): void {
  if (active.length > flat.ages.length) Object.assign(flat, columns(2 * active.length));
  flat.count = active.length;
  for (let at = 0; at < active.length; at += 1) {
    const day = active[at];
    if (!day) break;
    flat.ages[at] = day.ageInDays;
    flat.most[at] = Math.max(day.out, day.in);
    flat.out[at] = day.out;
    flat.in[at] = day.in;
  }
}

/**
 * `steadyStrength` as it was `daysAgo` days ago; the days are oldest first, with ages from today.
 * Cost: one addition for each day until then.
 */
export function steadyStrengthThen(days: FlatDays, daysAgo: number, kept: Float64Array): number {
  const { count, ages, most } = days;
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (let at = 0; at < count; at += 1) {
    const ageThen = (ages[at] ?? 0) - daysAgo;
    if (ageThen < 0) break;
    const weight = kept[ageThen < TABLED_AGES ? ageThen : TABLED_AGES - 1] ?? 0;
    contact += (most[at] ?? 0) * weight;
    outward += (days.out[at] ?? 0) * weight;
    inward += (days.in[at] ?? 0) * weight;
  }
  return contact + MUTUAL_WEIGHT * Math.sqrt(outward * inward);
}

/** What `steadyStrengthThen` is at no moment above: as if all days lay where they count most, a year back. */
export function mostSteadyStrength(days: readonly ContactDay[]): number {
  let sum = 0;
  for (const { weight } of days) sum += weight;
  return (1 + MUTUAL_WEIGHT) * sum * MOST_KEPT;
}

/** A little more than it is, for what is lost in rounding. */
const MOST_KEPT = keptOverYear(YEAR_DAYS) * (1 + 1e-9);
