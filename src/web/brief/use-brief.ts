import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type BriefShown = OutputOf<Asked['brief.show']>;

/** What to know of somebody before one meets them. */
export function briefQuery(person: string) {
  return queryOptions({
    queryKey: ['brief.show', person],
    queryFn: ({ signal }) => ask('brief.show', { person }, signal),
  });
}
