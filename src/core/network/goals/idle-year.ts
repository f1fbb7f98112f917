import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import { type Coverage, coverage } from './coverage.ts';
import { fadedSupply, type GoalSupply } from './goal-supply.ts';

/**
 * What it costs a goal to do nothing for a year (or for whatever span the chances are given).
 *
 *   E[Cover_g] = Σ_k v_k [1 − Π_j (1 − s_j a_jk P(alive_j))] / Σ_k v_k
 *
 * P(alive_j) chance that the tie to j still lives then if nobody tends it. With ties that end independently of each other
 * this is the expected coverage exactly, each tie living whole or not at all.
 * Source: expected coverage as in coverage.ts; the chances come from the models of silence. Cost: O(levels).
 */
export type IdleYear = {
  readonly now: Coverage;
  readonly later: Coverage;
  /** The needs that fall, the most first. `fall` is in the unit of Cover_g: they add up to now − later. */
  readonly falls: readonly { readonly need: number; readonly fall: number }[];
};

/** `alive[j]` is P(alive_j); a person without one is taken to stay. */
export function idleYear(supply: GoalSupply, alive: ArrayLike<number>): IdleYear {
  const now = coverage(supply);
  const later = coverage(fadedSupply(supply, alive));
  const falls = Array.from(now.byNeed, (covered, need) => ({
    need,
    fall: (covered - (later.byNeed[need] ?? 0)) * (now.shares[need] ?? 0),
  }))
    .filter(({ fall }) => fall > 0)
    .sort((one, other) => other.fall - one.fall || one.need - other.need);
  return { now, later, falls };
}

export function idleYearText({ now, later }: IdleYear): string {
  const [before, after] = [percentText(now.covered), percentText(later.covered)];
  return before === after
    ? `If you do nothing for a year, you stay at about ${after}.`
    : `If you do nothing for a year, you drop from ${before} to ${after}.`;
}

/** One sentence for each need that falls; their amounts add up to what is lost of Cover_g, below 0. */
export function explainIdleYear(
  { now, later, falls }: IdleYear,
  needNames: readonly string[],
): readonly Reason[] {
  return falls.map(({ need, fall }) => ({
    says: `${needNames[need] ?? ''} falls from ${percentText(now.byNeed[need] ?? 0)} to ${percentText(later.byNeed[need] ?? 0)}.`,
    amount: -fall,
  }));
}
