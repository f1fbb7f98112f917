import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';

/**
 * How far somebody from the past can be trusted to engage, from 0 to 1.
 *
 *   r = ½ h + ¼ m + ¼ (1 − 1/(1 + f))        trust = (2 c + r) / 3 where c is known, else r
 *
 * h shown strength at its height, m share of the days that went both ways (the smaller of out and in over the larger), f
 * favours exchanged, c closeness said by hand (1 to 5 set on 0 to 1): it outweighs all traces.
 * Sources: formerly strong ties give trust besides news (Levin, Walter, Murnighan 2011, Organization Science 22:923);
 * those who are trustworthy and willing to help are worth most (Walter, Levin, Murnighan 2015, Organization Science); a
 * rating by hand is the best single sign (Marsden, Campbell 1984, Social Forces 63:482). The weights are ours. Cost: none.
 */
const HEIGHT_WEIGHT = 0.5;
const MUTUAL_WEIGHT = 0.25;
const HELP_WEIGHT = 0.25;
const BY_HAND_SHARE = 2 / 3;

export type PastTie = {
  /** h */
  readonly height: number;
  readonly outDays: number;
  readonly inDays: number;
  /** f: given and received. */
  readonly favours: number;
  readonly closeness?: 1 | 2 | 3 | 4 | 5;
};

export function pastTrust(past: PastTie): number {
  return explainTrust(past).reduce((sum, { amount }) => sum + amount, 0);
}

/** The terms; their amounts add up to the trust. */
export function explainTrust(past: PastTie): readonly Reason[] {
  const { height, outDays, inDays, favours, closeness } = past;
  const ofTraces = closeness === undefined ? 1 : 1 - BY_HAND_SHARE;
  const traces = [
    { says: heightText(height), amount: ofTraces * HEIGHT_WEIGHT * height },
    { says: mutualText(outDays, inDays), amount: ofTraces * MUTUAL_WEIGHT * mutuality(outDays, inDays) },
    {
      says:
        favours === 0
          ? 'No help between you is noted.'
          : `You helped each other: ${countText(favours, 'time')}.`,
      amount: ofTraces * HELP_WEIGHT * (1 - 1 / (1 + favours)),
    },
  ];
  if (closeness === undefined) return traces;
  const byHand = BY_HAND_SHARE * ((closeness - 1) / 4);
  return [{ says: `You called them ${CLOSENESS_WORDS[closeness]}.`, amount: byHand }, ...traces];
}

const CLOSENESS_WORDS = {
  1: 'distant',
  2: 'not very close',
  3: 'fairly close',
  4: 'close',
  5: 'very close',
} as const;

function mutuality(outDays: number, inDays: number): number {
  const larger = Math.max(outDays, inDays);
  return larger > 0 ? Math.min(outDays, inDays) / larger : 0;
}

function heightText(height: number): string {
  if (height >= 0.6) return 'You were close once.';
  return height >= 0.4 ? 'You knew each other well.' : 'You knew each other a little.';
}

function mutualText(outDays: number, inDays: number): string {
  if (outDays === 0 || inDays === 0) return 'It went one way only.';
  return `It went both ways: on ${countText(outDays, 'day')} from you, on ${countText(inDays, 'day')} from them.`;
}
