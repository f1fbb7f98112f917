import { sharesOf } from './mix.ts';

/**
 * How many kinds one effectively has: as many as there would be, were all equally common and no less diverse.
 *
 *   ^qD = (Σ p_k^q)^(1/(1−q))        ^1D = e^H, H = −Σ p_k ln p_k        ^∞D = 1 / max p_k
 *
 * q = 0 counts kinds, q = 1 weighs each as it is, q = 2 hardly sees the rare ones (it is 1 / Σ p²). Never rises in q.
 * Weights need not add up to 1. 0 while nothing is known.
 * Sources: Hill 1973, Ecology 54:427; why effective numbers and not entropies: Jost 2006, Oikos 113:363.
 * Cost: O(kinds).
 */
export function hillNumber(weights: ArrayLike<number>, q: number): number {
  if (!(q >= 0)) throw new RangeError(`a Hill number of order ${q}`);
  const shares = sharesOf(weights).filter((share) => share > 0);
  if (shares.length === 0) return 0;
  if (q === 1) return Math.exp(shannonEntropy(shares));
  if (q === Number.POSITIVE_INFINITY) return 1 / Math.max(...shares);
  return shares.reduce((sum, share) => sum + share ** q, 0) ** (1 / (1 - q));
}

/** H, in nats. */
export function shannonEntropy(weights: ArrayLike<number>): number {
  return sharesOf(weights).reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
