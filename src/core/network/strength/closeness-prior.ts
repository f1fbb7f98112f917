import type { Closeness } from '../closeness.ts';

/**
 * How close the user says they are, from 1 to 5, as a prior that outweighs what was counted.
 *
 *   S = P_c · (1 + 3 T / (T + 2))          P_c = 2 · 4^(c − 3) active days: 1/8, 1/2, 2, 8, 32
 *
 * T strength by contact alone, in active days. Counts move a tie within its level and never past the next one, which
 * begins at four times P_c: frequency tells of shared rooms as much as of closeness, and a colleague whom one sees daily
 * may well be a 2. Strictly rising in c; rising in T. P_5 stands above a mail each way on every day of twenty years
 * (T ≈ 25). At c = 3 the prior is the strength at which help is as likely as not (goal-supply.ts).
 * It does not fade: silence alone takes nothing back that a person said (Wiese et al. 2015, CSCW); they may say anew.
 * Sources: closeness is the best single indicator of strength, frequency and duration are contaminated by where people
 * meet (Marsden, Campbell 1984, Social Forces 63:482; 2012, Social Forces 91:17). The numbers are ours, unmeasured: no
 * public data hold closeness beside contact. Cost: O(1).
 */
const MIDDLE = 3;
const MIDDLE_DAYS = 2;
const STEP = 4;
/** T at which contact has moved a tie half the way to the next level. */
const HALF_WAY = 2;

/** P_c, in active days. */
export function closenessPrior(closeness: Closeness): number {
  return MIDDLE_DAYS * STEP ** (closeness - MIDDLE);
}

/** What one active day of T adds to S above P_c when the closeness is known. */
export function contactShare(contactStrength: number, closeness: Closeness): number {
  return (closenessPrior(closeness) * (STEP - 1)) / (contactStrength + HALF_WAY);
}
