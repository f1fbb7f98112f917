import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';

/**
 * How far the mix of people one knows is from the mix that a goal needs.
 *
 *   JSD(p, q) = ½ Σ_k [ p_k log₂(p_k / m_k) + q_k log₂(q_k / m_k) ]        m_k = (p_k + q_k) / 2
 *
 * p_k share of kind k among one's people (by strength), q_k share that the goal asks for; both are scaled to add up to 1.
 * 0 when alike, 1 when nothing is shared. No term is below 0, so each tells what its kind adds.
 * Source: Jensen–Shannon divergence (Lin 1991, IEEE Transactions on Information Theory 37:145). Cost: O(kinds).
 */
export function mixDistance(mine: ArrayLike<number>, wanted: ArrayLike<number>): number {
  return mixTerms(mine, wanted).reduce((sum, { term }) => sum + term, 0);
}

/** One sentence for each kind that differs, the most telling first; with those that do not, they add up to JSD. */
export function explainMix(
  kindNames: readonly string[],
  mine: ArrayLike<number>,
  wanted: ArrayLike<number>,
): readonly Reason[] {
  return mixTerms(mine, wanted)
    .filter(({ term }) => term > 0)
    .sort((one, other) => other.term - one.term || one.kind - other.kind)
    .map(({ kind, have, want, term }) => ({
      says: `${kindNames[kind] ?? ''}: ${percentText(have)} of the people you know, ${percentText(want)} of what this goal asks for.`,
      amount: term,
    }));
}

type MixTerm = { readonly kind: number; readonly have: number; readonly want: number; readonly term: number };

/** While one of the two is empty there is nothing to compare: no terms. */
function mixTerms(mine: ArrayLike<number>, wanted: ArrayLike<number>): readonly MixTerm[] {
  const [p, q] = [sharesOf(mine), sharesOf(wanted)];
  if (!p || !q) return [];
  return Array.from({ length: Math.max(p.length, q.length) }, (_, kind) => {
    const [have, want] = [p[kind] ?? 0, q[kind] ?? 0];
    const both = have + want;
    return { kind, have, want, term: Math.max(0, (surprise(have, both) + surprise(want, both)) / 2) };
  });
}

function sharesOf(weights: ArrayLike<number>): readonly number[] | undefined {
  const values = Array.from(weights);
  const total = values.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? values.map((weight) => weight / total) : undefined;
}

/** p log₂(p / m) with m = both / 2; the half stands above, since the smallest of numbers halved is 0. */
function surprise(share: number, both: number): number {
  return share > 0 ? share * Math.log2((2 * share) / both) : 0;
}
