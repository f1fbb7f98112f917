import type { Day } from '../day.ts';
import { spanText } from '../network/time-words.ts';

/** A month without any contact with anybody is seldom silence: mostly the mail of that month has not been brought in. */
const BEHIND_DAYS = 30;

/** That what is known ends long before today, so that silence since then may only be what is missing here. */
export function behindText(newest: Day | undefined, today: Day): string | undefined {
  if (newest === undefined || today - newest < BEHIND_DAYS) return undefined;
  return `No contact with anybody is known of the last ${spanText(today - newest)}. Bring in newer mail, so that silence is not only what is missing here.`;
}
