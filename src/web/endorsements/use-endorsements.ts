import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type EndorsementsShown = OutputOf<Asked['endorsements.list']>;

/** Who spoke for whom; with somebody named, only theirs, and what can be said for them. */
export function endorsementsQuery(person?: string) {
  return queryOptions({
    queryKey: ['endorsements.list', person],
    queryFn: ({ signal }) => ask('endorsements.list', { person }, signal),
  });
}
