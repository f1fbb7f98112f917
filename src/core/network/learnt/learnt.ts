import { ALIVE_PRIOR } from '../alive/fit-alive.ts';
import type { AliveParameters } from '../alive/mbg-nbd.ts';
import { REPLY_PRIOR, type ReplyHabit } from '../alive/reply-habit.ts';
import type { Calibration } from '../calibration/calibrator.ts';
import { medianStrength } from '../tie-strength.ts';

/** What the models know of this user and not of people in general; learnt once a day (learn.ts). */
export type Learnt = {
  /** s0 of `displayStrength`, in active days. */
  readonly median: number;
  /** Whether anything is known of ties between others; if not, a circle of 0 says nothing. */
  readonly knowsCircles: boolean;
  readonly alive: AliveParameters;
  readonly quiet: Calibration;
  readonly replies: { readonly mine: ReplyHabit; readonly theirs: ReplyHabit };
};

export const NOTHING_LEARNT: Learnt = {
  median: medianStrength([]),
  knowsCircles: false,
  alive: ALIVE_PRIOR,
  quiet: { level: 0, pairs: 0, knots: [] },
  replies: { mine: REPLY_PRIOR, theirs: REPLY_PRIOR },
};
