import { contactSet } from './contact-set.ts';
import { type Question, questions } from './question.ts';
import { type SeenTies, seenTies } from './seen-tie.ts';

/** One moment of a set: what is seen until then, and what is asked of it. */
export type AskedMoment = {
  readonly ties: SeenTies;
  readonly questions: readonly Question[];
};

export type AskedSet = { readonly name: string; readonly moments: readonly AskedMoment[] };

/** Read once, so that many models can be asked. */
export function askedSet(path: string, moments?: readonly string[]): AskedSet {
  const set = contactSet(path, moments);
  const asked = questions(set);
  return {
    name: set.name,
    moments: set.moments.map((moment) => ({
      ties: seenTies(path, moment),
      questions: asked.filter((question) => question.moment === moment),
    })),
  };
}
