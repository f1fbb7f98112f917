import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import { personQuery } from '../person/use-person.ts';
import { unknownAmong } from './unknown-among.ts';

const MOST_LOOKED_AT = 40;
const MOST_ASKED = 7;

/** Of the people of most contact the first whose kinds are not known. Read once, so that no row moves while it is filled in. */
export function unknownKindsQuery(queries: QueryClient, round: number) {
  return queryOptions({
    queryKey: ['people.show', 'unknown kinds', round],
    queryFn: async ({ signal }) => {
      const { people } = await ask('people.list', { limit: MOST_LOOKED_AT }, signal);
      const shown = await Promise.all(people.map(({ id }) => queries.fetchQuery(personQuery(id))));
      return unknownAmong(shown).slice(0, MOST_ASKED);
    },
    enabled: ({ state }) => state.data === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
