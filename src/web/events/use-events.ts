import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type EventsShown = OutputOf<Asked['events.list']>;
export type EventListed = EventsShown['coming'][number];
export type EventShown = OutputOf<Asked['events.show']>;
export type KindBrought = EventsShown['kinds'][number];

const MOST = 50;

export const eventsQuery = queryOptions({
  queryKey: ['events.list'],
  queryFn: ({ signal }) => ask('events.list', { limit: MOST }, signal),
});

/** One event with whom to meet there, or whom to follow up with. */
export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['events.show', id],
    queryFn: ({ signal }) => ask('events.show', { event: id }, signal),
  });
}
