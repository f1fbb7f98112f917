import type { Day } from '../day.ts';
import { activeDays } from './active-day.ts';
import type { ContactDay } from './contact-day.ts';
import { presence } from './presence.ts';
import type { Reason } from './reason.ts';

/**
 * Whom a friend could bring into reach: several brokers k between ego e and target j, combined by noisy-or.
 *
 *   A = Σ_{active days} (1 + Δ/7)^-1        P_ek = A_ek / (A_ek + 2)        P_kj = A_kj / (Σ_q A_kq + 2)
 *   C_j = Σ_k −ln(1 − P_ek P_kj)            reach_j = 1 − e^−C_j = 1 − Π_k (1 − P_ek P_kj)
 *
 * A counts active days and not their weight: a mail to nine tells little of closeness, but as much as any other of
 * who moves among whom. The first edge saturates (will the broker act?), the second is the share of the broker's
 * attention that the target has (does the broker think of just this person?). L_j tells whether the target is still around
 * (presence.ts; 1 while it is not known).
 * Sources: referral chains (Kautz, Selman, Shah 1997, CACM 40:63); influence as a share of attention (Hangal et al.
 * 2010, SNA-KDD); the constants are ours, measured in docs/models.md.
 * Cost: for one ego the sum of its contacts' degrees.
 */
const PACE_DAYS = 7;
const HALF_TRUST = 2;

/** How well people know each other, both directions of each pair. */
export type Acquaintances<Id> = ReadonlyMap<Id, ReadonlyMap<Id, number>>;

/** A of one pair; `days` are tidy. */
export function acquaintance(days: readonly ContactDay[], today: Day): number {
  let sum = 0;
  for (const { ageInDays } of activeDays(days, today)) sum += 1 / (1 + ageInDays / PACE_DAYS);
  return sum;
}

/** Σ_q A_kq for everybody: among how much acquaintance a broker's attention is divided. */
export function brokerLoads<Id>(knows: Acquaintances<Id>): ReadonlyMap<Id, number> {
  const sums = new Map<Id, number>();
  for (const [broker, others] of knows) {
    let sum = 0;
    for (const known of others.values()) sum += known;
    sums.set(broker, sum);
  }
  return sums;
}

/** P_ek · P_kj: the chance that this broker brings the two together. */
export function brokerChance(toBroker: number, toTarget: number, brokerLoad: number): number {
  return (toBroker / (toBroker + HALF_TRUST)) * (toTarget / (brokerLoad + HALF_TRUST));
}

/**
 * C_j of everybody whom a contact of `ego` knows, ego's own contacts among them: for those it says how much the
 * people you share speak for the tie.
 */
export function circlesAround<Id>(
  ego: Id,
  knows: Acquaintances<Id>,
  loads: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, number> {
  const circles = new Map<Id, number>();
  for (const [broker, toBroker] of knows.get(ego) ?? []) {
    const brokerLoad = loads.get(broker) ?? 0;
    for (const [target, toTarget] of knows.get(broker) ?? []) {
      if (target === ego) continue;
      const step = -Math.log1p(-brokerChance(toBroker, toTarget, brokerLoad));
      circles.set(target, (circles.get(target) ?? 0) + step);
    }
  }
  return circles;
}

/** From 0 to 1; how to compare people whom one does not know yet. Not a calibrated probability. */
export function reach(circle: number, seenDaysAgo = 0): number {
  return -Math.expm1(-circle * presence(seenDaysAgo));
}

/** The brokers behind a reach, the best one first; each amount is the chance through this one alone. */
export function explainReach(
  brokers: readonly { readonly name: string; readonly chance: number }[],
): readonly Reason[] {
  return [...brokers]
    .sort((one, other) => other.chance - one.chance || (one.name < other.name ? -1 : 1))
    .map(({ name, chance }) => ({ says: `${name} knows you both.`, amount: chance }));
}
