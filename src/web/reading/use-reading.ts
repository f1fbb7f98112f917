import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type ReadingShown = OutputOf<Asked['reading.show']>;

export function readingQuery(person: string) {
  return queryOptions({
    queryKey: ['reading.show', person],
    queryFn: ({ signal }) => ask('reading.show', { person }, signal),
  });
}
