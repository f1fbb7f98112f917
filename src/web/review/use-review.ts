import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type ReviewShown = OutputOf<Asked['review.show']>;
export type Drift = ReviewShown['drifting'][number];
export type TrendWeek = ReviewShown['trend']['weeks'][number];

/** The look back at this week, as far as one is through with it. */
export const reviewQuery = queryOptions({
  queryKey: ['review.show'],
  queryFn: ({ signal }) => ask('review.show', {}, signal),
});
