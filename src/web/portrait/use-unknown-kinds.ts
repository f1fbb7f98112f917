import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import { personQuery } from '../person/use-person.ts';
import { unknownAmong } from './unknown-among.ts';

/** What is known of a person is asked one by one. */
const LOOKED_AT_ONCE = 16;

/**
 * Those of whom something is not known, the most contact first. Read once, so that no row moves while it is filled in.
 */
export function unknownKindsQuery(queries: QueryClient) {
  return infiniteQueryOptions({
    queryKey: ['people.list', 'unknown kinds'],
    queryFn: async ({ pageParam, signal }) => {
      const page = await ask('people.list', { limit: LOOKED_AT_ONCE, after: pageParam }, signal);
      const shown = await Promise.all(page.people.map(({ id }) => queries.fetchQuery(personQuery(id))));
      const isLast = page.people.at(-1)?.strength === 0;
      return { rows: unknownAmong(shown), next: isLast ? undefined : page.next };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: ({ state }) => state.data === undefined,
    gcTime: 0,
  });
}
