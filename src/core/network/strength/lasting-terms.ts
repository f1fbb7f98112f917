import type { ActiveDay } from '../active-day.ts';
import { type ContactTerms, contactTerms } from './contact-terms.ts';

/**
 * Contact with kin, which does not decay: the tie counts as on the day on which it was strongest.
 *
 *   max_{t ≤ today} ( contact(t) + mutual(t) )
 *
 * Source: over eighteen months friendships lost closeness unless they were tended, ties to kin kept theirs (Roberts,
 * Dunbar 2011, Evolution and Human Behavior 32:186; 2015, Human Nature 26:426). That the best day is kept, rather than each
 * day for ever, is ours: so kin stand on the same scale as everybody else. The maximum lies on an active day, since between
 * two of them all fades.
 * Cost: O(n²) for n active days, some 2 ms for a thousand; kin are few.
 */
export function lastingTerms(active: readonly ActiveDay[]): ContactTerms {
  let best: ContactTerms = { contact: 0, mutual: 0 };
  for (const { ageInDays } of active) {
    const then = contactTerms(active, ageInDays);
    if (then.contact + then.mutual > best.contact + best.mutual) best = then;
  }
  return best;
}
