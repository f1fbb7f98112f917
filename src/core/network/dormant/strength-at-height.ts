import { type Day, dayOf, startOfDay } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import type { ContactDay } from '../contact-day.ts';
import { tieStrength } from '../tie-strength.ts';

/**
 * How strong a tie was when it was strongest: max over its active days t of S(t), S as in tie-strength.ts without the
 * circle. Strength only falls between contacts, so its height lies on a day of contact.
 * Cost: O(n²) in the active days of one tie; meant for ties that are dormant, which have few.
 */
export function strengthAtHeight(
  days: readonly ContactDay[],
  today: Day,
): { readonly strength: number; readonly day: Day } | undefined {
  let highest: { strength: number; day: Day } | undefined;
  for (const { ageInDays } of activeDays(days, today)) {
    const day = dayOf(startOfDay(today), -ageInDays * 24 * 60);
    const strength = tieStrength(days, day);
    if (!highest || strength > highest.strength) highest = { strength, day };
  }
  return highest;
}
