import type { ActiveDay } from './active-day.ts';
import { contactPace } from './quiet.ts';

/**
 * x of quiet.ts by a table of what one active day adds at each age, for those who ask it of everybody: a power is twenty
 * times as slow as a look. The result is that of `contactPace` to the last bit. Cost: one pass over the days.
 */
export type PaceTable = Float64Array;

/** Some 55 years; what is older is reckoned. */
export const TABLED_AGES = 20_000;

export function paceTable(): PaceTable {
  return Float64Array.from({ length: TABLED_AGES }, (_, ageInDays) => paceOfDay(ageInDays));
}

export function tabledPace(active: readonly ActiveDay[], table: PaceTable, circle = 0): number {
  let pace = contactPace([], circle);
  for (const { ageInDays } of active) pace += table[ageInDays] ?? paceOfDay(ageInDays);
  return pace;
}

function paceOfDay(ageInDays: number): number {
  return contactPace([{ ageInDays, out: 1, in: 0 }]);
}
