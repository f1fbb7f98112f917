import type { ActiveDay } from '../active-day.ts';
import { keptOverYear, MUTUAL_WEIGHT } from './steady-strength.ts';

/** Some 55 years; what is older counts as that old. */
const TABLED_AGES = 20_000;

/** K(Δ)/Y of steady-strength.ts for every age in days, for those who ask it of many people. */
export function keptTable(): Float64Array {
  return Float64Array.from({ length: TABLED_AGES }, (_, ageInDays) => keptOverYear(ageInDays));
}

/**
 * `steadyStrength` as it was `daysAgo` days ago, for several such moments at once. `active` is oldest first, with ages
 * from today. Cost: days · moments, one addition each.
 */
export function steadyStrengths(
  active: readonly ActiveDay[],
  daysAgo: readonly number[],
  kept: Float64Array,
): readonly number[] {
  return daysAgo.map((moment) => steadyAt(active, moment, kept));
}

function steadyAt(active: readonly ActiveDay[], daysAgo: number, kept: Float64Array): number {
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (const day of active) {
    const ageThen = day.ageInDays - daysAgo;
    if (ageThen < 0) break;
    const weight = kept[Math.min(ageThen, TABLED_AGES - 1)] ?? 0;
    contact += Math.max(day.out, day.in) * weight;
    outward += day.out * weight;
    inward += day.in * weight;
  }
  return contact + MUTUAL_WEIGHT * Math.sqrt(outward * inward);
}
