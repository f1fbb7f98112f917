import type { ActiveDay } from './active-day.ts';
import { contactPace } from './quiet.ts';
import { chanceAtPace, type QuietKnot } from './quiet-table.ts';

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

/** A table of quiet cut between its knots, so that a chance is looked for among two of them. */
export type CutTable = {
  readonly knots: Float64Array;
  readonly parts: readonly (readonly QuietKnot[])[];
};

export function cutTable(table: readonly QuietKnot[]): CutTable {
  const places = [...table.keys(), table.length];
  return {
    knots: Float64Array.from(table, ([knot]) => knot),
    parts: places.map((place) => table.slice(Math.max(0, place - 1), place + 1)),
  };
}

/** `chanceAtPace`, to the last bit. */
export function chanceInCut(pace: number, { knots, parts }: CutTable): number {
  let place = 0;
  while (place < knots.length && (knots[place] ?? 0) <= pace) place += 1;
  return chanceAtPace(pace, parts[place] ?? []);
}
