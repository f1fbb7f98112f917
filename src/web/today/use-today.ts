import { queryOptions, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

/** Whom to tend today. */
export const todayQuery = queryOptions({
  queryKey: ['today.list'],
  queryFn: ({ signal }) => ask('today.list', {}, signal),
});

/** The same without what takes a look at everybody, which the first time in a large network is a wait. */
const nearTodayQuery = queryOptions({
  queryKey: ['today.list', 'near'],
  queryFn: ({ signal }) => ask('today.list', { near: true }, signal),
});

type TodayShown = OutputOf<Asked['today.list']>;

/** What is near is shown until the whole of it is there. */
export function useToday(): Pick<UseQueryResult<TodayShown>, 'error' | 'isPending' | 'refetch'> & {
  readonly data: TodayShown | undefined;
} {
  const isKnown = useQueryClient().getQueryData(todayQuery.queryKey) !== undefined;
  const near = useQuery({ ...nearTodayQuery, enabled: !isKnown });
  const whole = useQuery({ ...todayQuery, enabled: isKnown || near.isFetched });
  const data = whole.data ?? near.data;
  return { data, error: whole.error, refetch: whole.refetch, isPending: data === undefined && !whole.error };
}
