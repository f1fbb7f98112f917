import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import type { ContactDay } from '../contact-day.ts';

/**
 * The mean strength of a tie over the year behind us: what layers are placed by, since the strength of today jumps with
 * each contact and a layer should not.
 *
 *   M = (1/Y) Σ_d w_d K(Δ_d)  +  ½ √( (1/Y) Σ_out w_d K(Δ_d) · (1/Y) Σ_in w_d K(Δ_d) )
 *   K(Δ) = ∫ k over the part of the year after the day = τ ln(1 + Δ/τ) − τ ln(1 + max(0, Δ − Y)/τ)
 *
 * Y = 365 days, k(x) = (1 + x/τ)^-1 with τ = 2 days and w_d as in tie-strength.ts, Δ_d age of an active day. Its first
 * term is the mean of the first term there, exactly; the second has the means under the root. A contact of today adds
 * nothing yet and one of last week little, so no single day moves anybody far. Built by us on tie-strength.ts.
 * Cost: one pass over the days.
 */
export const YEAR_DAYS = 365;
const PACE_DAYS = 2;
export const MUTUAL_WEIGHT = 0.5;

/** In active days, like `tieStrength`. `days` are tidy. */
export function steadyStrength(days: readonly ContactDay[], today: Day): number {
  let contact = 0;
  let outward = 0;
  let inward = 0;
  for (const day of activeDays(days, today)) {
    const kept = keptOverYear(day.ageInDays);
    contact += Math.max(day.out, day.in) * kept;
    outward += day.out * kept;
    inward += day.in * kept;
  }
  return contact + MUTUAL_WEIGHT * Math.sqrt(outward * inward);
}

/** K(Δ) / Y */
export function keptOverYear(ageInDays: number): number {
  const since =
    Math.log1p(ageInDays / PACE_DAYS) - Math.log1p(Math.max(0, ageInDays - YEAR_DAYS) / PACE_DAYS);
  return (PACE_DAYS * since) / YEAR_DAYS;
}
