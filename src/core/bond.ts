import type { Day } from './day.ts';
import type { Layer } from './network/cadence/layer.ts';
import type { Closeness } from './network/closeness.ts';

/** What the user says of a tie. It stands before everything that is counted. */
export type Bond = {
  readonly closeness?: Closeness;
  /** Family outlasts silence. */
  readonly isKin: boolean;
  /** Where they stand by hand; `none`: in no layer. */
  readonly layer?: Layer | 'none';
  /** How often to be in touch, by hand. */
  readonly intervalDays?: number;
  /** A tie that needs no tending, as with old friends: silence says nothing of it. */
  readonly rests: boolean;
  /** When the user last said what a silence means. */
  readonly answeredDay?: Day;
};

export const NO_BOND: Bond = { isKin: false, rests: false };

/** Of two people who turn out to be one: what was said of the kept one, and what only the other has. */
export function joinedBond(kept: Bond, folded: Bond): Bond {
  const answered = Math.max(kept.answeredDay ?? 0, folded.answeredDay ?? 0);
  return {
    ...folded,
    ...kept,
    isKin: kept.isKin || folded.isKin,
    rests: kept.rests || folded.rests,
    ...(answered > 0 && { answeredDay: answered as Day }),
  };
}
