import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type PortraitShown = OutputOf<Asked['portrait.show']>;
export type AxisShown = PortraitShown['axes'][number];

/** The network in one look. */
export const portraitQuery = queryOptions({
  queryKey: ['portrait.show'],
  queryFn: ({ signal }) => ask('portrait.show', {}, signal),
});
