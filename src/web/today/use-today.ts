import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';

/** Whom to tend today. */
export const todayQuery = queryOptions({
  queryKey: ['today.list'],
  queryFn: ({ signal }) => ask('today.list', {}, signal),
});
