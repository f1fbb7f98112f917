import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, InputOf, OutputOf } from '../api/verb-types.ts';
import { toWhom } from './to-whom.ts';

export type HelpShown = OutputOf<Asked['help.list']>;
export type Help = HelpShown['help'][number];
export type LoadShown = OutputOf<Asked['load.show']>;
export type BenefitsShown = OutputOf<Asked['benefits.list']>;
export type Standing = BenefitsShown['helpedYou'][number];
export type BenefitNoted = BenefitsShown['benefits'][number];
export type PromiseShown = OutputOf<Asked['promises.list']>['mine'][number];
export type ThanksShown = OutputOf<Asked['thanks.list']>['thanks'][number];
export type AskShown = OutputOf<Asked['asks.list']>['asks'][number];
export type NeedShown = OutputOf<Asked['needs.list']>['mine'][number];
export type Weighed = OutputOf<Asked['asks.weigh']>;
export type Size = NonNullable<InputOf<Asked['asks.weigh']>['size']>;

/** Whom one can help with what one has, and who has what one looks for. */
export const helpQuery = queryOptions({
  queryKey: ['help.list'],
  queryFn: ({ signal }) => ask('help.list', {}, signal),
});

export const thanksQuery = queryOptions({
  queryKey: ['thanks.list'],
  queryFn: ({ signal }) => ask('thanks.list', {}, signal),
});

/** The hours of this week that are promised; with somebody named, how to say no to them. */
export function loadQuery(person?: string) {
  return queryOptions({
    queryKey: ['load.show', person],
    queryFn: ({ signal }) => ask('load.show', { for: person }, signal),
  });
}

/** What went and came; without a person, with everybody. */
export function benefitsQuery(person?: string) {
  return queryOptions({
    queryKey: ['benefits.list', person],
    queryFn: ({ signal }) => ask('benefits.list', { person }, signal),
  });
}

export function promisesQuery(person?: string) {
  return queryOptions({
    queryKey: ['promises.list', person],
    queryFn: ({ signal }) => ask('promises.list', { person }, signal),
  });
}

export function asksQuery(person?: string) {
  return queryOptions({
    queryKey: ['asks.list', person],
    queryFn: ({ signal }) => ask('asks.list', { person }, signal),
  });
}

/** What is looked for and what can be given, one's own first. */
export function needsQuery(person?: string) {
  return queryOptions({
    queryKey: ['needs.list', person],
    queryFn: ({ signal }) => ask('needs.list', { person, limit: 50 }, signal),
  });
}

type Question = {
  readonly person: string | undefined;
  readonly what: string;
  readonly size: Size | undefined;
};

/** Whether to ask somebody now. While the words change, the verdict before stays. */
export function weighQuery({ person = '', what, size }: Question) {
  return queryOptions({
    queryKey: ['asks.weigh', person, what, size],
    queryFn: ({ signal }) => ask('asks.weigh', { person: toWhom(person, what), what, size }, signal),
    enabled: person !== '',
    placeholderData: keepPreviousData,
  });
}
