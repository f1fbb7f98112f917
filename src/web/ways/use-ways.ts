import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import type { Asked, OutputOf } from '../api/verb-types.ts';
import { isAsked, kindsAsked, type WaysQuestion } from './ways-question.ts';

export type WaysShown = OutputOf<Asked['ways.find']>;
export type KindsShown = OutputOf<Asked['kinds.show']>;

/** Who could bring me there. While the other purpose loads, the answer before stays. */
export function waysQuery(question: WaysQuestion) {
  const { to, for: purpose = 'act' } = question;
  const kinds = kindsAsked(question);
  return queryOptions({
    queryKey: ['ways.find', to, kinds, purpose],
    queryFn: ({ signal }) => ask('ways.find', { to, ...kinds, for: purpose }, signal),
    enabled: isAsked(question),
    placeholderData: keepPreviousData,
  });
}

const EVERY_KIND = 200;

/** The kinds told apart, with how many people there are of each. */
export const kindsQuery = queryOptions({
  queryKey: ['kinds.show'],
  queryFn: ({ signal }) => ask('kinds.show', { limit: EVERY_KIND }, signal),
});

const PEOPLE_SHOWN = 7;

/** Who may be meant by some words. */
export function peopleCalledQuery(words: string) {
  return queryOptions({
    queryKey: ['people.list', 'called', words],
    queryFn: ({ signal }) => ask('people.list', { search: words, limit: PEOPLE_SHOWN }, signal),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}
