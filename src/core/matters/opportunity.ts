import type { MatterId } from '../ids.ts';

/** What became of it for whom: used by me, passed on to others, or nothing. */
export const OPPORTUNITY_ENDS = ['used', 'passed on', 'nothing'] as const;
export type OpportunityEnd = (typeof OPPORTUNITY_ENDS)[number];

/**
 * Something that may be of use to me or to others. Its people have the parts `from` (who brought it) and `for` (who should
 * hear of it); its state is `open`, or how it ended.
 */
export type Opportunity = {
  readonly what: string;
  /** The goal of mine that it serves. */
  readonly goal?: MatterId;
  /** In the user's words. */
  readonly outcome?: string;
};
