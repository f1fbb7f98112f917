import type { Day } from '../day.ts';

/** Whom one has just met hears of one within this many days, or has forgotten one. Ours. */
export const FOLLOW_UP_WITHIN_DAYS = 2;

/** The day after the event; the day after today when it was told later. */
export function followUpDay(event: Day, today: Day): Day {
  return (Math.max(event, today) + 1) as Day;
}
