import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';

export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['people.show', id],
    queryFn: ({ signal }) => ask('people.show', { person: id }, signal),
  });
}

const PAGE = 50;

/** What came before the entries that the person page already holds. */
export function earlierQuery(id: string, after: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['people.timeline', id, after],
    queryFn: ({ pageParam, signal }) =>
      ask('people.timeline', { person: id, limit: PAGE, after: pageParam }, signal),
    initialPageParam: after,
    getNextPageParam: ({ next }) => next,
    enabled: false,
  });
}
