import type { Day } from '../day.ts';
import { type ActiveDay, activeDays } from './active-day.ts';
import type { Closeness } from './closeness.ts';
import type { ContactDay } from './contact-day.ts';
import { presence } from './presence.ts';
import type { Reason } from './reason.ts';
import { closenessPrior, contactShare } from './strength/closeness-prior.ts';
import { type ContactTerms, contactTerms } from './strength/contact-terms.ts';
import { lastingTerms } from './strength/lasting-terms.ts';
import { agoText, countText } from './time-words.ts';

/**
 * How strong a tie is, from traces of contact and from what the user says of it.
 *
 *   T = L (contact + mutual + C)        S = T, or P_c (1 + 3 T / (T + 2)) once the user said how close they are
 *
 * contact and mutual are sums over active days (strength/contact-terms.ts; for kin, strength/lasting-terms.ts), C is the
 * circle that both share (reach.ts), L whether they are still around (presence.ts; 1 for kin, who do not decay), P_c the
 * prior of closeness c (strength/closeness-prior.ts). What is not known of C and L is left out: C = 0, L = 1.
 * S is in active days: a mail of today to one person adds 1 while nothing is said by hand.
 * Sources: memory and need fade as a power of time, not by a half-life (Anderson, Schooler 1991, Psychological
 * Science 2:396); reciprocity, recency and longevity tell which contacts matter (Whittaker, Jones, Terveen 2002,
 * CSCW); days rather than messages (Ureña-Carrion, Saramäki, Kivelä 2020, EPJ Data Science 9:37); the ties of common
 * acquaintances (Gilbert, Karahalios 2009, CHI; Onnela et al. 2007, PNAS 104:7332).
 * The constants are ours; docs/models.md says what they were measured against. Cost: one pass over the days.
 */
export type AlsoKnown = {
  /** C; leave it out while nothing is known of ties between others. */
  readonly circle?: number | undefined;
  /** v of presence.ts; leave it out as well while nothing is known of ties between others. */
  readonly seenDaysAgo?: number | undefined;
  /** As the user says it; it outweighs what was counted. */
  readonly closeness?: Closeness | undefined;
  /** Kin do not decay. */
  readonly isKin?: boolean | undefined;
};

/** The strength at which a tie is shown as one half when nobody answers yet, so that no median can be taken. */
const FALLBACK_MEDIAN = 1;

/** `days` are tidy (see `tidyDays`). */
export function tieStrength(days: readonly ContactDay[], today: Day, known: AlsoKnown = {}): number {
  const { contact, mutual } = termsOf(activeDays(days, today), known);
  const byContact = presenceOf(known) * (contact + mutual + (known.circle ?? 0));
  if (known.closeness === undefined) return byContact;
  return closenessPrior(known.closeness) + byContact * contactShare(byContact, known.closeness);
}

function termsOf(active: readonly ActiveDay[], { isKin }: AlsoKnown): ContactTerms {
  return isKin ? lastingTerms(active) : contactTerms(active);
}

function presenceOf({ seenDaysAgo, isKin }: AlsoKnown): number {
  return seenDaysAgo === undefined || isKin ? 1 : presence(seenDaysAgo);
}

/** Between 0 and 1, and one half for the median tie of this user. */
export function displayStrength(strength: number, median: number): number {
  return strength / (strength + median);
}

/** The middle strength among contacts who wrote and were written to; the yardstick of `displayStrength`. */
export function medianStrength(strengthsOfMutualTies: readonly number[]): number {
  const sorted = strengthsOfMutualTies.filter((strength) => strength > 0).sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? FALLBACK_MEDIAN : (lower + upper) / 2;
}

/** Whether contact went out and came in, up to today. */
export function isMutual(days: readonly ContactDay[], today: Day): boolean {
  const past = days.filter(({ day }) => day <= today);
  return (
    past.some(({ direction }) => direction !== 'in') && past.some(({ direction }) => direction !== 'out')
  );
}

/** The terms of `tieStrength` in words; their amounts add up to it. */
export function explainStrength(
  days: readonly ContactDay[],
  today: Day,
  known: AlsoKnown = {},
): readonly Reason[] {
  const { closeness, circle = 0 } = known;
  const active = activeDays(days, today);
  const present = [...contactReasons(active, known), ...(circle > 0 ? [circleReason(circle)] : [])];
  const reasons = [...present, ...absenceReasons(present, known)];
  if (closeness === undefined) return reasons;
  const share = contactShare(tieStrength(days, today, { ...known, closeness: undefined }), closeness);
  return [
    { says: `You said how close you are: ${closeness} of 5.`, amount: closenessPrior(closeness) },
    ...reasons.map(({ says, amount }) => ({ says, amount: amount * share })),
  ];
}

function contactReasons(active: readonly ActiveDay[], known: AlsoKnown): readonly Reason[] {
  const last = active.at(-1);
  if (!last) return [];
  const { contact, mutual } = termsOf(active, known);
  const kin = known.isKin ? ' Family lasts through silence.' : '';
  return [
    {
      says: `You were in touch on ${countText(active.length, 'day')}, last ${agoText(last.ageInDays)}.${kin}`,
      amount: contact,
    },
    { says: mutualText(active), amount: mutual },
  ];
}

function mutualText(active: readonly ActiveDay[]): string {
  const outDays = active.filter((day) => day.out > 0).length;
  const inDays = active.filter((day) => day.in > 0).length;
  if (inDays === 0) return 'It came from you; nothing has come back yet.';
  if (outDays === 0) return 'It came from them; you have not answered yet.';
  return `It goes both ways: on ${countText(outDays, 'day')} from you, on ${countText(inDays, 'day')} from them.`;
}

function circleReason(circle: number): Reason {
  return { says: 'People you both know are in touch with them too.', amount: circle };
}

/** What is taken off because they have not been seen lately, by anybody. */
function absenceReasons(present: readonly Reason[], known: AlsoKnown): readonly Reason[] {
  const { seenDaysAgo = 0 } = known;
  const share = presenceOf(known);
  if (share === 1 || present.length === 0) return [];
  const whole = present.reduce((sum, { amount }) => sum + amount, 0);
  const says = `They were last seen in touch with anybody ${agoText(seenDaysAgo)}.`;
  return [{ says, amount: (share - 1) * whole }];
}
