import type { ActiveDay } from '../active-day.ts';

/**
 * What days of contact say of a tie, in active days.
 *
 *   contact = Σ_{d ∈ out ∪ in} w_d k(Δ_d)       mutual = ½ √( Σ_out w_d k(Δ_d) · Σ_in w_d k(Δ_d) )       k(Δ) = (1 + Δ/2)^-1
 *
 * Δ_d age of an active day in days, w_d its weight. The sources are at the head of tie-strength.ts. The pace of 2 days and
 * the ½ are ours; docs/models.md says what they were measured against, and what was tried in their place.
 * Cost: one pass over the days.
 */
const PACE_DAYS = 2;
const MUTUAL_WEIGHT = 0.5;

export type ContactTerms = { readonly contact: number; readonly mutual: number };

/** `active` is oldest first. What is younger than `youngest` days is left out, and ages are counted from there. */
export function contactTerms(active: readonly ActiveDay[], youngest = 0): ContactTerms {
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (const day of active) {
    if (day.ageInDays < youngest) break;
    const kept = 1 / (1 + (day.ageInDays - youngest) / PACE_DAYS);
    contact += Math.max(day.out, day.in) * kept;
    outward += day.out * kept;
    inward += day.in * kept;
  }
  return { contact, mutual: MUTUAL_WEIGHT * Math.sqrt(outward * inward) };
}
