import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { PeopleView } from './people-view.ts';

const PAGE = 60;

/** The people of a view, page by page; while a new view loads the old one stays on screen. */
export function peopleQuery({ search, order, source, silentFor }: PeopleView) {
  return infiniteQueryOptions({
    queryKey: ['people.list', { search, order, source, silentFor }],
    queryFn: ({ pageParam, signal }) =>
      ask('people.list', { search, order, source, silentFor, limit: PAGE, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
