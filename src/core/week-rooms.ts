import type { Day } from './day.ts';
import { keepingRoom, type WeekBudget } from './network/cadence/week-budget.ts';

/** Days without room for anybody; both are of them. */
export type Away = { readonly from: Day; readonly to: Day };

export type WeeksAhead = {
  readonly budget: WeekBudget;
  readonly weeks: number;
  readonly away: readonly Away[];
  readonly today: Day;
};

export const DAYS_A_WEEK = 7;

/**
 * The room of each week from today on: a (1 − f) of week-budget.ts by the share of days on which the user is there.
 * Where contacts are counted, each week has whole ones, and what is over goes to the weeks after: 4.25 a week are
 * 4, 5, 4 and 4. Cost: O(days · times away).
 */
export function weekRooms({ budget, weeks, away, today }: WeeksAhead): readonly number[] {
  const rooms: number[] = [];
  let until = 0;
  for (let week = 0; week < weeks; week += 1) {
    const before = until;
    until += (keepingRoom(budget) * daysThere((today + week * DAYS_A_WEEK) as Day, away)) / DAYS_A_WEEK;
    rooms.push(budget.unit === 'contacts' ? Math.round(until) - Math.round(before) : until - before);
  }
  return rooms;
}

/** On how many of the seven days from this one on the user is there. */
export function daysThere(from: Day, away: readonly Away[]): number {
  let there = 0;
  for (let day = from; day < from + DAYS_A_WEEK; day = (day + 1) as Day)
    if (!away.some((time) => time.from <= day && day <= time.to)) there += 1;
  return there;
}
