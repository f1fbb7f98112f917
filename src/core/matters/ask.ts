import type { Day } from '../day.ts';
import type { FavourSize } from '../network/benefit/favour.ts';

export const ASK_ANSWERS = ['yes', 'no', 'no answer'] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];

/** Something I asked of somebody. Its state is `open`, or the answer. */
export type Ask = {
  readonly what: string;
  readonly size: FavourSize;
  /** What was foretold when it was asked. */
  readonly verdict?: string;
  /** Of a yes, as it was foretold then. */
  readonly chance?: number;
  /** When the answer came. */
  readonly answeredDay?: Day;
};
