import { useQueryClient } from '@tanstack/react-query';
import type { SuggestionView } from '../../verbs/views.ts';
import { useWrite } from '../api/use-write.ts';
import { dayWords, todayHere } from '../words/time-words.ts';
import { todayQuery } from './use-today.ts';

export type Settle = {
  /** `kind` is what was done, as Today named it; else the tie was tended. */
  readonly done: (person: string, kind?: SuggestionView['kind']) => void;
  readonly snooze: (person: string, until: string) => void;
  readonly never: (person: string) => void;
  readonly again: (person: string) => void;
};

/** Says of a person that they are tended, may rest, or are never to be named; the card leaves at once. */
export function useSettle(): Settle {
  const queries = useQueryClient();
  const leave = (person: string): void => {
    queries.setQueryData(
      todayQuery.queryKey,
      (list) => list && { ...list, suggestions: list.suggestions.filter((one) => one.person.id !== person) },
    );
  };
  const back = (until: string | undefined): string =>
    until ? dayWords(until, todayHere(new Date())) : 'later';
  const done = useWrite('today.done', {
    says: ({ person, until }) => `${person.name} is tended; back ${back(until)} at the earliest.`,
  });
  const snooze = useWrite('today.snooze', {
    says: ({ person, until }) => `${person.name} rests until ${back(until)}.`,
  });
  const never = useWrite('today.never', {
    says: ({ person }) => `${person.name} will not be suggested again.`,
  });
  const again = useWrite('today.again', { says: ({ person }) => `${person.name} may be suggested again.` });
  return {
    done: (person, kind = 'tend') => {
      leave(person);
      done.mutate({ person, kind });
    },
    snooze: (person, until) => {
      leave(person);
      snooze.mutate({ person, until });
    },
    never: (person) => {
      leave(person);
      never.mutate({ person });
    },
    again: (person) => again.mutate({ person }),
  };
}
