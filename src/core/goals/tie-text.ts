import type { Day } from '../day.ts';
import { agoText, countText, everyText } from '../network/time-words.ts';
import type { PersonLine } from '../person-line.ts';

/** How one stands to somebody, in one sentence. */
export function tieText({ usualGapDays, lastDay, activeDays }: PersonLine, today: Day): string {
  if (lastDay === undefined) return 'You were never in touch, as far as your data tell.';
  const last = `last ${agoText(today - lastDay)}`;
  return usualGapDays === undefined
    ? `You were in touch on ${countText(activeDays, 'day')}, ${last}.`
    : `You are usually in touch every ${everyText(usualGapDays)}, ${last}.`;
}
