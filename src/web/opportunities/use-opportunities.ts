import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type Opportunity = OutputOf<Asked['opportunities.list']>['opportunities'][number];

const MOST = 50;

/** Those that are open, or all of them with what became of each. */
export function opportunitiesQuery(all = false) {
  return queryOptions({
    queryKey: ['opportunities.list', all],
    queryFn: ({ signal }) => ask('opportunities.list', { all, limit: MOST }, signal),
  });
}
