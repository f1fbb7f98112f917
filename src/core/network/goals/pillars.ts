import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Coverage } from './coverage.ts';
import type { GoalSupply } from './goal-supply.ts';

/**
 * On how many pillars a goal stands: employers, circles, places, or single people.
 *
 *   carry_j = Σ_k v_k cover_k (step_jk / U_k) / Σ_k v_k        Σ_j carry_j = Cover_g
 *   HHI = Σ_f p_f²        effective number = 1 / HHI
 *
 * carry_j shares what is covered among those who cover it, in the measure of their steps; p_f is the share of pillar f in
 * what all pillars carry. A person in several groups of one kind carries for each in equal parts. Who is in no group is
 * left out, and `known` tells how much that is: they are neither one pillar nor many.
 * Source: Herfindahl–Hirschman index; its inverse is the Hill number of order 2 (Hill 1973, Ecology 54:427).
 * Cost: O(levels + memberships).
 */
export type Group = { readonly name: string; readonly people: readonly number[] };

export type Pillars = {
  readonly hhi: number;
  /** 1 / HHI; 0 when nothing is carried. */
  readonly effective: number;
  /** The share of what is carried that is carried by somebody in a group, from 0 to 1. */
  readonly known: number;
  /** p_f, in the order of the groups. */
  readonly shares: readonly number[];
};

/** carry_j of every person. */
export function carried(supply: GoalSupply, now: Coverage): Float64Array {
  const { people, starts, needs, steps } = supply;
  const perStep = now.sums.map((sum, need) =>
    sum > 0 ? ((now.shares[need] ?? 0) * (now.byNeed[need] ?? 0)) / sum : 0,
  );
  return Float64Array.from({ length: people }, (_, person) => {
    let sum = 0;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      sum += (perStep[needs[at] ?? 0] ?? 0) * (steps[at] ?? 0);
    }
    return sum;
  });
}

/** The pillars that these groups are, for what people carry. */
export function pillarsOf(groups: readonly Group[], carry: Float64Array): Pillars {
  const memberships = new Uint32Array(carry.length);
  for (const { people } of groups) {
    for (const person of new Set(people)) memberships[person] = (memberships[person] ?? 0) + 1;
  }
  const weights = groups.map(({ people }) => {
    let weight = 0;
    for (const person of new Set(people)) weight += (carry[person] ?? 0) / (memberships[person] || 1);
    return weight;
  });
  const all = carry.reduce((sum, one) => sum + one, 0);
  return { ...concentration(weights), known: all > 0 ? Math.min(1, total(weights) / all) : 0 };
}

/** HHI and 1 / HHI of any weights; for single people the weights are what they carry. */
export function concentration(weights: readonly number[]): Omit<Pillars, 'known'> {
  const all = total(weights);
  const shares = weights.map((weight) => (all > 0 ? weight / all : 0));
  const hhi = shares.reduce((sum, share) => sum + share * share, 0);
  return { hhi, effective: hhi > 0 ? 1 / hhi : 0, shares };
}

/** One sentence for each pillar that carries something, the heaviest first; their amounts add up to 1. */
export function explainPillars(names: readonly string[], { shares }: Pillars): readonly Reason[] {
  return shares
    .map((share, at) => ({ name: names[at] ?? '', share }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || (one.name < other.name ? -1 : 1))
    .map(({ name, share }) => ({
      says: `${name} carries ${percentText(share)} of what holds this goal.`,
      amount: share,
    }));
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
