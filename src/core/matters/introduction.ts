import type { Day } from '../day.ts';
import type { MatterId } from '../ids.ts';

/** From first to last; `declined` ends it at any point. */
export const INTRODUCTION_STATES = ['idea', 'asked', 'agreed', 'made', 'met', 'done', 'declined'] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** When it came to a state, and what was noted then. */
export type IntroductionStep = {
  readonly state: IntroductionState;
  readonly day: Day;
  readonly note?: string;
};

/**
 * Received: the `connector` brings me to the `other`, where needed by somebody who is `via`. Given: I bring the `one` and
 * the `other` together. My own part follows from the direction and is not among its people.
 */
export type Introduction = {
  readonly direction: 'received' | 'given';
  /** What it is for, in the user's words; may be empty. */
  readonly why: string;
  /** What is in it for the one who is reached. */
  readonly forThem?: string;
  /** The first is how it began, the last how it stands. */
  readonly steps: readonly IntroductionStep[];
  /** My promise to tell the connector what came of it. */
  readonly telling?: MatterId;
};
