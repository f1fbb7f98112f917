import { useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../core/bond-after-answer.ts';
import { useWrite } from '../api/use-write.ts';
import { dayWords, todayHere } from '../words/time-words.ts';
import { answeredWords } from './answers.ts';
import { silentQuery } from './use-plan.ts';

export type AnswerTie = (person: string, answer: Answer) => void;

/** Says what a long silence means; the question leaves at once. */
export function useAnswer(): AnswerTie {
  const queries = useQueryClient();
  const { mutate } = useWrite('ties.answer', {
    says: ({ person: { name }, answer, remindedOn = '' }) =>
      answeredWords({ name, answer, remindedOn: onWords(remindedOn) }),
  });
  return (person, answer) => {
    queries.setQueryData(silentQuery.queryKey, (asked) => {
      if (!asked) return asked;
      const questions = asked.questions.filter((one) => one.person.id !== person);
      return { ...asked, questions, total: asked.total - (asked.questions.length - questions.length) };
    });
    mutate({ person, answer });
  };
}

function onWords(day: string): string {
  const words = dayWords(day, todayHere(new Date()));
  return /^\d/.test(words) ? `on ${words}` : words;
}
