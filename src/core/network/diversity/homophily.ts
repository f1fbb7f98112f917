import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Mix } from './mix.ts';

/**
 * Whether one knows mostly people of one's own kind, and whether more so than there is to choose from.
 *
 *   E–I = (E − I) / (E + I) = 1 − 2 h        Coleman = (h − w) / (1 − w) if h ≥ w, else (h − w) / w
 *
 * I and E weight of people of my kind and of other kinds, h = I / (E + I), w the share of my kind among all one could
 * know. E–I is −1 when all are like me and 1 when none is. Coleman is 0 when I choose as chance would, 1 when only my own,
 * −1 when none of them; without w there is no such figure, and E–I alone only tells where one happens to be.
 * Sources: Krackhardt, Stern 1988, Social Psychology Quarterly 51:123; Coleman 1958, Human Organization 17(4):28, with its
 * second line for choosing one's own less than chance. Cost: O(kinds).
 */
export type Homophily = {
  /** h; NaN while nobody's kind is known. */
  readonly alike: number;
  readonly eiIndex: number;
  /** w */
  readonly baseline: number | undefined;
  readonly coleman: number | undefined;
};

/** `mine` is the place of my kind among the names, `baseline` w where it is known. */
export function homophily({ weights }: Mix, mine: number, baseline?: number): Homophily {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const alike = (weights[mine] ?? 0) / all;
  return {
    alike,
    eiIndex: 1 - 2 * alike,
    baseline,
    coleman: baseline === undefined ? undefined : colemanIndex(alike, baseline),
  };
}

/** NaN where all or none of those one could know are of my kind: there is no choice. */
export function colemanIndex(alike: number, baseline: number): number {
  if (!(baseline > 0 && baseline < 1)) return Number.NaN;
  return (alike - baseline) / (alike >= baseline ? 1 - baseline : baseline);
}

/** `kind` is the name of my kind. The amounts are h and, where a baseline is known, h − w. */
export function explainHomophily(kind: string, { alike, baseline }: Homophily): readonly Reason[] {
  if (Number.isNaN(alike)) return [];
  const share = {
    says: `${percentText(alike)} of your contact is with people of your own kind ("${kind}").`,
    amount: alike,
  };
  if (baseline === undefined) return [share];
  const than = alike >= baseline ? 'more' : 'less';
  const says =
    Math.abs(alike - baseline) < 0.005
      ? 'That is as many as chance would give.'
      : `Chance would give ${percentText(baseline)}: you choose your own kind ${than} often.`;
  return [share, { says, amount: alike - baseline }];
}
