import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';

type GoalsShown = OutputOf<Asked['goals.list']>;
export type ListedGoal = GoalsShown['goals'][number];
export type GoalShown = OutputOf<Asked['goals.show']>;
export type NeedShown = GoalShown['needs'][number];
export type HedgeShown = OutputOf<Asked['hedge.show']>;
export type HedgeScene = HedgeShown['scenes'][number];

/** Every goal, with how far the people one knows cover it. */
export const goalsQuery = queryOptions({
  queryKey: ['goals.list'],
  queryFn: ({ signal }) => ask('goals.list', { all: true }, signal),
});

export function goalQuery(goal: string) {
  return queryOptions({
    queryKey: ['goals.show', goal],
    queryFn: ({ signal }) => ask('goals.show', { goal }, signal),
  });
}

/** On whom a goal stands; with `without`, what is left when that falls away. */
export function hedgeQuery(goal: string, without: string | undefined) {
  return queryOptions({
    queryKey: ['hedge.show', goal, without],
    queryFn: ({ signal }) => ask('hedge.show', { goal, without }, signal),
    placeholderData: keepPreviousData,
  });
}
