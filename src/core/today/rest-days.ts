import type { Attention } from '../attention.ts';
import type { Day } from '../day.ts';
import type { PersonLine } from '../person-line.ts';

/** Someone just tended is left in peace for their usual gap, but for a week at least and a quarter at most. */
const REST_DAYS = { least: 7, most: 90, unknown: 30 } as const;

type Rested = Pick<PersonLine, 'usualGapDays'>;

export function restDays({ usualGapDays }: Rested): number {
  if (usualGapDays === undefined) return REST_DAYS.unknown;
  return Math.round(Math.min(REST_DAYS.most, Math.max(REST_DAYS.least, usualGapDays)));
}

/** Whether somebody was tended on this very day: their rest ends as far off as it does for one that begins today. */
export function isDoneToday(attention: Attention | undefined, person: Rested, today: Day): boolean {
  return attention?.state === 'done' && attention.until === today + restDays(person);
}
