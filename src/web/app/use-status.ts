import { queryOptions, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import { STATUS_KEY } from '../api/query-client.ts';
import type { Status } from '../api/verb-types.ts';

export const statusQuery = queryOptions({
  queryKey: STATUS_KEY,
  queryFn: ({ signal }) => ask('data.status', {}, signal),
});

/** How much there is, and whether it is the sample. */
export function useStatus(): Status | undefined {
  return useQuery(statusQuery).data;
}
