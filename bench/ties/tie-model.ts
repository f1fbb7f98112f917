import type { ActiveDay } from '../../src/core/network/active-day.ts';
import { presence } from '../../src/core/network/presence.ts';
import { contactPace } from '../../src/core/network/quiet.ts';
import { brokerChance } from '../../src/core/network/reach.ts';
import type { SeenTie } from './seen-tie.ts';

/** The models of docs/models.md, put so that each of their terms can be changed or left out. */
export type TieModel = {
  /** S of tie-strength.ts with L = 1 for all contacts of one person, beside what C each of them has. */
  readonly strengths: (ties: readonly SeenTie[], circles: readonly number[]) => ArrayLike<number>;
  /** x of quiet.ts with L = 1; the chance falls in it, so it orders the same people. */
  readonly pace: (tie: SeenTie, circle: number) => number;
  readonly reach: ReachModel;
  /** L of presence.ts, by which all three are multiplied. */
  readonly presence: typeof presence;
};

export type ReachModel = {
  /** A of reach.ts */
  readonly acquaintance: (tie: SeenTie) => number;
  /** P_ek P_kj of reach.ts */
  readonly chance: typeof brokerChance;
};

export type Kernel = (ageInDays: number) => number;

/** (1 + Δ/pace)^-fading */
export function powerOf(paceDays: number, fading = 1): Kernel {
  if (fading === 1) return (age) => paceDays / (paceDays + age);
  return (age) => (1 + age / paceDays) ** -fading;
}

/** contact + mutual of strength/contact-terms.ts, with any kernel and any weight of the mutual term. */
export function contactStrength(days: readonly ActiveDay[], kept: Kernel, mutual = 0.5): number {
  let [all, out, inward] = [0, 0, 0];
  for (const day of days) {
    const share = kept(day.ageInDays);
    all += Math.max(day.out, day.in) * share;
    out += day.out * share;
    inward += day.in * share;
  }
  return all + mutual * Math.sqrt(out * inward);
}

/** Each day or message counts 1, whatever it weighs. */
export function unweighted(days: readonly ActiveDay[]): readonly ActiveDay[] {
  return days.map(({ ageInDays, out, in: inward }) => ({
    ageInDays,
    out: Math.sign(out),
    in: Math.sign(inward),
  }));
}

/** The strength of each tie by itself, and the circle on top. */
export function eachWithCircle(strength: (tie: SeenTie) => number, circleWeight = 1): TieModel['strengths'] {
  return (ties, circles) => ties.map((tie, place) => strength(tie) + circleWeight * (circles[place] ?? 0));
}

const TODAYS_KERNEL = powerOf(2);
const CIRCLE_KERNEL = powerOf(7);

export const OURS: TieModel = {
  strengths: eachWithCircle(({ days }) => contactStrength(days, TODAYS_KERNEL)),
  pace: ({ days }, circle) => contactPace(days, circle),
  reach: {
    acquaintance: ({ days }) => contactStrength(unweighted(days), CIRCLE_KERNEL, 0),
    chance: brokerChance,
  },
  presence,
};

/** Nothing is known of when others were last seen. */
export const UNSEEN: TieModel = { ...OURS, presence: () => 1 };
