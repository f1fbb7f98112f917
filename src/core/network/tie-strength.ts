import type { Day } from '../day.ts';
import { activeDays } from './active-day.ts';
import type { ContactDay } from './contact-day.ts';
import type { Reason } from './reason.ts';
import { agoText, countText } from './time-words.ts';

/**
 * How strong a tie is, from traces of contact.
 *
 *   S = Σ_{d ∈ out ∪ in} w_d k(Δ_d)  +  ½ √( Σ_out w_d k(Δ_d) · Σ_in w_d k(Δ_d) )  +  C      k(Δ) = (1 + Δ/2)^-1
 *
 * Δ_d age of an active day in days, w_d its weight (contact-weight.ts), C the circle that both share (reach.ts).
 * S is in active days: a mail of today to one person adds 1.
 * Sources: memory and need fade as a power of time, not by a half-life (Anderson, Schooler 1991, Psychological
 * Science 2:396); reciprocity, recency and longevity tell which contacts matter (Whittaker, Jones, Terveen 2002,
 * CSCW); days rather than messages (Ureña-Carrion, Saramäki, Kivelä 2020, EPJ Data Science 9:37); the ties of common
 * acquaintances (Gilbert, Karahalios 2009, CHI; Onnela et al. 2007, PNAS 104:7332).
 * The constants are ours; docs/models.md says what they were measured against. Cost: one pass over the days.
 */
const PACE_DAYS = 2;
const MUTUAL_WEIGHT = 0.5;

/** The strength at which a tie is shown as one half when nobody answers yet, so that no median can be taken. */
const FALLBACK_MEDIAN = 1;

type Terms = { readonly contact: number; readonly mutual: number; readonly circle: number };

/** `days` are tidy (see `tidyDays`). `circle` is 0 while nothing is known of ties between others. */
export function tieStrength(days: readonly ContactDay[], today: Day, circle = 0): number {
  const terms = strengthTerms(days, today, circle);
  return terms.contact + terms.mutual + terms.circle;
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
export function explainStrength(days: readonly ContactDay[], today: Day, circle = 0): readonly Reason[] {
  const active = activeDays(days, today);
  const last = active.at(-1);
  if (!last) return circle > 0 ? [circleReason(circle)] : [];
  const terms = strengthTerms(days, today, circle);
  const outDays = active.filter((day) => day.out > 0).length;
  const inDays = active.filter((day) => day.in > 0).length;
  return [
    {
      says: `You were in touch on ${countText(active.length, 'day')}, last ${agoText(last.ageInDays)}.`,
      amount: terms.contact,
    },
    { says: mutualText(outDays, inDays), amount: terms.mutual },
    ...(circle > 0 ? [circleReason(circle)] : []),
  ];
}

function strengthTerms(days: readonly ContactDay[], today: Day, circle: number): Terms {
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (const day of activeDays(days, today)) {
    const kept = 1 / (1 + day.ageInDays / PACE_DAYS);
    contact += Math.max(day.out, day.in) * kept;
    outward += day.out * kept;
    inward += day.in * kept;
  }
  return { contact, mutual: MUTUAL_WEIGHT * Math.sqrt(outward * inward), circle };
}

function mutualText(outDays: number, inDays: number): string {
  if (inDays === 0) return 'It came from you; nothing has come back yet.';
  if (outDays === 0) return 'It came from them; you have not answered yet.';
  return `It goes both ways: on ${countText(outDays, 'day')} from you, on ${countText(inDays, 'day')} from them.`;
}

function circleReason(circle: number): Reason {
  return { says: 'People you both know are in touch with them too.', amount: circle };
}
