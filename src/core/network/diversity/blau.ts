import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import { sharesOf } from './mix.ts';

/**
 * The chance that two people taken at random are of different kinds.
 *
 *   B = 1 − Σ p_k²        bias-free B = 1 − Σ n_k (n_k − 1) / (n (n − 1))        Q = Σ_kl d_kl p_k p_l
 *
 * p_k share of kind k, n_k people of kind k, n all of them, d_kl ∈ [0, 1] how different two kinds are. The bias-free form
 * takes two different people, so few people do not look less diverse than they are; it counts heads, as weights have no
 * such form. Q is B when all d_kl = 1; 1 / (1 − Q) is its effective number of kinds.
 * Sources: Blau 1977, Inequality and Heterogeneity, Free Press; bias-free: Simpson 1949, Nature 163:688; Rao 1982,
 * Theoretical Population Biology 21:24. Cost: O(kinds), Q O(kinds²).
 */
export function blau(weights: ArrayLike<number>): number {
  const shares = sharesOf(weights);
  return shares.some((share) => share > 0)
    ? 1 - shares.reduce((sum, share) => sum + share * share, 0)
    : Number.NaN;
}

/** NaN with fewer than two people, of whom no two can be taken. */
export function biasFreeBlau(people: ArrayLike<number>): number {
  const counts = Array.from(people);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const alike = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  return all < 2 ? Number.NaN : 1 - alike / (all * (all - 1));
}

export function raoQ(weights: ArrayLike<number>, distance: (one: number, other: number) => number): number {
  const shares = sharesOf(weights);
  return shares.reduce(
    (sum, one, k) =>
      sum +
      shares.reduce((inner, other, l) => (one * other > 0 ? inner + distance(k, l) * one * other : inner), 0),
    0,
  );
}

/** 1 / (1 − Q): as many kinds, equally common and wholly different, would be as diverse. */
export function raoDiversity(q: number): number {
  return 1 / (1 - q);
}

export function explainBlau(chance: number): readonly Reason[] {
  if (Number.isNaN(chance)) return [];
  return [
    {
      says: `Two people of yours, taken at random, are of different kinds in ${percentText(chance)} of cases.`,
      amount: chance,
    },
  ];
}
