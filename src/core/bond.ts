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

/**
 * Of two people who turn out to be one. Where both were spoken of, the nearer word holds, so that it makes no difference
 * in which order people are joined.
 */
export function joinedBond(one: Bond, other: Bond): Bond {
  const closeness = nearest([one.closeness, other.closeness], (a, b) => b - a);
  const layer = nearest([one.layer, other.layer], (a, b) => (isFurtherIn(a, b) ? -1 : 1));
  const intervalDays = nearest([one.intervalDays, other.intervalDays], (a, b) => a - b);
  const answeredDay = nearest([one.answeredDay, other.answeredDay], (a, b) => b - a);
  return {
    isKin: one.isKin || other.isKin,
    rests: one.rests || other.rests,
    ...(closeness !== undefined && { closeness }),
    ...(layer !== undefined && { layer }),
    ...(intervalDays !== undefined && { intervalDays }),
    ...(answeredDay !== undefined && { answeredDay }),
  };
}

/** The first in this order of what was said at all. */
function nearest<T>(said: readonly (T | undefined)[], order: (one: T, other: T) => number): T | undefined {
  return said.flatMap((one) => (one === undefined ? [] : [one])).sort(order)[0];
}

function isFurtherIn(one: Layer | 'none', other: Layer | 'none'): boolean {
  return other === 'none' || (one !== 'none' && one < other);
}
