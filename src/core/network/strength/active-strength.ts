import type { ActiveDay } from '../active-day.ts';
import { presence } from '../presence.ts';
import type { AlsoKnown } from '../tie-strength.ts';
import { closenessPrior, contactShare } from './closeness-prior.ts';
import { contactTerms } from './contact-terms.ts';
import { lastingTerms } from './lasting-terms.ts';

/**
 * S of tie-strength.ts for those who have the active days already, because they ask more than one thing of a tie.
 * Cost: one pass over them, for kin as in lasting-terms.ts.
 */
export function activeStrength(active: readonly ActiveDay[], known: AlsoKnown): number {
  const { contact, mutual } = known.isKin ? lastingTerms(active) : contactTerms(active);
  const here = known.seenDaysAgo === undefined || known.isKin ? 1 : presence(known.seenDaysAgo);
  const byContact = here * (contact + mutual + (known.circle ?? 0));
  if (known.closeness === undefined) return byContact;
  return closenessPrior(known.closeness) + byContact * contactShare(byContact, known.closeness);
}
