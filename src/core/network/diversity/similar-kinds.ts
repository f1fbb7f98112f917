import type { Reason } from '../reason.ts';
import { sharesOf } from './mix.ts';

/**
 * Effective number of kinds when some are nearly the same: a banker and an auditor are less than two.
 *
 *   (Zp)_k = Σ_l Z_kl p_l        ^qD^Z = (Σ p_k (Zp)_k^(q−1))^(1/(1−q))        ^1D^Z = exp(−Σ p_k ln (Zp)_k)
 *
 * Z_kl ∈ [0, 1] how similar kinds k and l are, Z_kk = 1. With Z_kl = 0 for all others it is the Hill number, with all 1 it
 * is 1. At q = 2 it is 1 / (1 − Q) with Rao's Q for the distance 1 − Z (blau.ts). 0 while nothing is known.
 * Source: Leinster, Cobbold 2012, Ecology 93:477. Cost: O(kinds²).
 */
export type Similarity = ((one: number, other: number) => number) | readonly ArrayLike<number>[];

export function similarDiversity(weights: ArrayLike<number>, q: number, similarity: Similarity): number {
  if (!(q >= 0)) throw new RangeError(`a diversity of order ${q}`);
  const kinds = ordinariness(weights, similarity);
  if (kinds.length === 0) return 0;
  if (q === 1) return Math.exp(-kinds.reduce((sum, { share, usual }) => sum + share * Math.log(usual), 0));
  if (q === Number.POSITIVE_INFINITY) return 1 / Math.max(...kinds.map(({ usual }) => usual));
  return kinds.reduce((sum, { share, usual }) => sum + share * usual ** (q - 1), 0) ** (1 / (1 - q));
}

/** What likeness takes away; the amounts add up to ^qD^Z. `kinds` is the Hill number of the same q. */
export function explainSimilarity(kinds: number, similar: number): readonly Reason[] {
  if (kinds === 0) return [];
  const shown = similar.toFixed(1);
  const says =
    kinds - similar < 0.05
      ? 'Hardly any of these kinds are alike.'
      : `Some are much alike; together they are worth about ${shown} wholly different ${shown === '1.0' ? 'kind' : 'kinds'}.`;
  return [
    { says: `By name these are effectively ${kinds.toFixed(1)} kinds.`, amount: kinds },
    { says, amount: similar - kinds },
  ];
}

type Kind = { readonly share: number; readonly usual: number };

/** p_k and (Zp)_k of the kinds that occur. */
function ordinariness(weights: ArrayLike<number>, similarity: Similarity): readonly Kind[] {
  const occurring = Array.from(sharesOf(weights), (share, kind) => ({ share, kind })).filter(
    ({ share }) => share > 0,
  );
  return occurring.map(({ share, kind }) => ({
    share,
    usual: occurring.reduce(
      (sum, other) => sum + similarityOf(similarity, kind, other.kind) * other.share,
      0,
    ),
  }));
}

function similarityOf(similarity: Similarity, one: number, other: number): number {
  const value = typeof similarity === 'function' ? similarity(one, other) : similarity[one]?.[other];
  const isPossible = value !== undefined && value >= 0 && value <= 1 && (one !== other || value === 1);
  if (!isPossible) throw new RangeError(`kinds ${one} and ${other} that are alike by ${value}`);
  return value;
}
