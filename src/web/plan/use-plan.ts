import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type PlanShown = OutputOf<Asked['plan.show']>;
export type PlanWeek = PlanShown['weeks'][number];
export type SilentQuestion = OutputOf<Asked['ties.silent']>['questions'][number];
export type Sleeper = OutputOf<Asked['ties.wake']>['people'][number];

/** Whom to be in touch with in which of the weeks ahead. */
export const planQuery = queryOptions({
  queryKey: ['plan.show'],
  queryFn: ({ signal }) => ask('plan.show', {}, signal),
});

/** Which ties have been silent for so long that it is a question. */
export const silentQuery = queryOptions({
  queryKey: ['ties.silent'],
  queryFn: ({ signal }) => ask('ties.silent', {}, signal),
});

/** Whom of the past to wake. */
export const wakeQuery = queryOptions({
  queryKey: ['ties.wake'],
  queryFn: ({ signal }) => ask('ties.wake', {}, signal),
});
