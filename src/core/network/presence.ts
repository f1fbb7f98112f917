import type { Day } from '../day.ts';
import type { ContactDay } from './contact-day.ts';

/**
 * Whether somebody is still around: by what share everything counts that speaks for contact with them.
 *
 *   L = (1 + v/45)^-1
 *
 * v days since they were last in touch with anybody, me among them, as far as can be seen. Who has moved on is silent
 * towards everybody, so contact with others tells how to read the silence between us.
 * Source of the thought: a silence says that a rate is low or that somebody is gone, and the two are told apart
 * (Schmittlein, Morrison, Colombo 1987, Management Science 33:1); there by the silence of one tie, here by that of one
 * person. The form and the 45 days are ours, measured in docs/models.md. Cost: O(1).
 */
const HALF_GONE_DAYS = 45;

/** What surrounds a tie. It takes knowledge of ties between others, the same as a circle does. */
export type Surroundings = {
  /** C of reach.ts. */
  readonly circle: number;
  /** v */
  readonly seenDaysAgo: number;
};

/** L */
export function presence(seenDaysAgo: number): number {
  return 1 / (1 + seenDaysAgo / HALF_GONE_DAYS);
}

/** v, from the tidy days of one person with everybody; infinite when there never was contact up to today. */
export function seenDaysAgo(ties: Iterable<readonly ContactDay[]>, today: Day): number {
  let least = Number.POSITIVE_INFINITY;
  for (const days of ties) {
    const last = days.findLast(({ day, weight }) => day <= today && weight > 0);
    if (last) least = Math.min(least, today - last.day);
  }
  return least;
}
