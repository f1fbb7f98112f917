import { queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

export type IntroShown = OutputOf<Asked['intros.show']>;
export type IntroListed = OutputOf<Asked['intros.list']>['introductions'][number];
export type Pair = OutputOf<Asked['intros.suggest']>['pairs'][number];

const MOST = 200;

/** Those that are under way, the late ones first. */
export const introsQuery = queryOptions({
  queryKey: ['intros.list'],
  queryFn: ({ signal }) => ask('intros.list', { limit: MOST }, signal),
});

/** Those that are over, too. */
export const allIntrosQuery = queryOptions({
  queryKey: ['intros.list', 'all'],
  queryFn: ({ signal }) => ask('intros.list', { all: true, limit: MOST }, signal),
});

/** One with its letters, and what speaks for each step. */
export function introQuery(id: string) {
  return queryOptions({
    queryKey: ['intros.show', id],
    queryFn: ({ signal }) => ask('intros.show', { intro: id }, signal),
  });
}

export const pairsQuery = queryOptions({
  queryKey: ['intros.suggest'],
  queryFn: ({ signal }) => ask('intros.suggest', {}, signal),
});
