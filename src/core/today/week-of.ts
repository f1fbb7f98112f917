import type { Day } from '../day.ts';
import { DAYS_A_WEEK } from '../week-rooms.ts';

/** 1970-01-01 was a Thursday. */
const MONDAY_BEFORE = 3;

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return (day - ((day + MONDAY_BEFORE) % DAYS_A_WEEK)) as Day;
}
