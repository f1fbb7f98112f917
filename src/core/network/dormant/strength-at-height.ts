import { type Day, dayOf, startOfDay } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import type { ContactDay } from '../contact-day.ts';
import { contactTerms } from '../strength/contact-terms.ts';

/**
 * How strong a tie was when it was strongest: max over its active days t of S(t), S as in tie-strength.ts without the
 * circle. Strength only falls between contacts, so its height lies on a day of contact.
 * Cost: O(n²) in the active days of one tie, an addition each; meant for ties that are dormant, which have few.
 */
export function strengthAtHeight(
  days: readonly ContactDay[],
  today: Day,
): { readonly strength: number; readonly day: Day } | undefined {
  const active = activeDays(days, today);
  let highest = { strength: 0, ageInDays: -1 };
  for (const { ageInDays } of active) {
    const { contact, mutual } = contactTerms(active, ageInDays);
    if (contact + mutual > highest.strength) highest = { strength: contact + mutual, ageInDays };
  }
  const { strength, ageInDays } = highest;
  if (ageInDays < 0) return undefined;
  return { strength, day: dayOf(startOfDay(today), -ageInDays * 24 * 60) };
}
