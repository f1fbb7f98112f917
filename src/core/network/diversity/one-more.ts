import type { Reason } from '../reason.ts';
import type { Mix } from './mix.ts';
import { type MixNumbers, mixNumbers, mixSums, withOneMore } from './mix-numbers.ts';

/**
 * What each number of a mix would gain or lose if one person more of a kind were known, with a given weight; the kind
 * that would add the most effective kinds (^1D) first.
 *
 *   Δ = number(w_k + w for one k) − number(w)
 *
 * A kind that nobody is of yet is one of them, as `undefined`. The figures are exact for that one person and must not be
 * multiplied for several. Cost: O(kinds log kinds).
 */
export type OneMore = {
  /** Undefined: a kind that nobody is of yet. */
  readonly kind: string | undefined;
  readonly change: MixNumbers;
};

export function whatOneMoreWouldChange(mix: Mix, weight: number): readonly OneMore[] {
  if (!(weight > 0 && weight < Number.POSITIVE_INFINITY))
    throw new RangeError(`one more of weight ${weight}`);
  const sums = mixSums(mix);
  const before = mixNumbers(sums);
  const change = (ofKind: number, people: number): MixNumbers =>
    difference(mixNumbers(withOneMore(sums, ofKind, people, weight)), before);
  const known = mix.names.map((kind, place) => ({
    kind,
    change: change(mix.weights[place] ?? 0, mix.people[place] ?? 0),
  }));
  return [...known, { kind: undefined, change: change(0, 0) }].sort(
    (one, other) => other.change.effective - one.change.effective || inOrder(one.kind, other.kind),
  );
}

/** The best few in a user's words; each amount is what that person would add to ^1D. */
export function explainOneMore(changes: readonly OneMore[], most = 3): readonly Reason[] {
  return changes.slice(0, most).map(({ kind, change: { effective } }) => {
    const who =
      kind === undefined ? 'Somebody of a kind you do not know yet' : `One more person of the kind "${kind}"`;
    const shown = Math.abs(effective).toFixed(2);
    return {
      says:
        Number(shown) === 0
          ? `${who} would change little.`
          : `${who} would ${effective > 0 ? 'add' : 'take away'} ${shown} kinds.`,
      amount: effective,
    };
  });
}

/** NaN where there was no number before, or is none after. */
function difference(after: MixNumbers, before: MixNumbers): MixNumbers {
  return {
    kinds: after.kinds - before.kinds,
    effective: after.effective - before.effective,
    common: after.common - before.common,
    blau: after.blau - before.blau,
    biasFreeBlau: after.biasFreeBlau - before.biasFreeBlau,
  };
}

/** What is not known yet first, then by name. */
function inOrder(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
  return one < other ? -1 : 1;
}
