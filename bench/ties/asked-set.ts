import { messages, sightings } from '../../src/cli/contact-file.ts';
import { type ContactSet, contactSet, fileText } from './contact-set.ts';
import { type Question, questions } from './question.ts';
import { type SeenWorld, seenWorld } from './seen-tie.ts';

/** One moment of a set: what is seen until then, and what is asked of it. */
export type AskedMoment = SeenWorld & { readonly questions: readonly Question[] };

export type AskedSet = { readonly name: string; readonly moments: readonly AskedMoment[] };

/** Read once, so that many models can be asked. */
export function askedSet(path: string, moments?: readonly string[]): AskedSet {
  return asked(contactSet(path, moments));
}

export function asked(set: ContactSet): AskedSet {
  const all = questions(set);
  const text = fileText(set.contacts);
  return {
    name: set.name,
    moments: set.moments.map((moment) => ({
      ...seenWorld(sightings(messages(text, moment)), moment),
      questions: all.filter((question) => question.moment === moment),
    })),
  };
}
