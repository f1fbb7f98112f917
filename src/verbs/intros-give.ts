import { z } from 'zod';
import { Refusal } from '../core/refusal.ts';
import { beginIntroduction, introWords } from './begin-introduction.ts';
import { etiquetteOfEach, etiquetteOfEachView } from './etiquette-of-each.ts';
import { findPerson } from './find-person.ts';
import { shownIfDone, today } from './shown.ts';
import { introductionsShowing, introductionView, shownIntroduction } from './shown-introduction.ts';
import { verb } from './verb.ts';
import { actDone, personRef } from './views.ts';

export const introsGive = verb({
  name: 'intros.give',
  says: 'Begins an introduction that you make, of two of your people who could help each other.',
  writes: true,
  idempotent: true,
  command: {
    words: 'introduce',
    aliases: ['intros give'],
    positional: ['one', 'other'],
    examples: ['mutuals introduce "Ada Lovelace" "Grace Hopper" --for "both build engines"'],
  },
  input: z.object({ one: personRef, other: personRef, ...introWords }),
  output: actDone.extend({ introduction: introductionView, etiquette: etiquetteOfEachView }),
  async run({ one: oneRef, other: otherRef, ...said }, deps) {
    const on = today(deps);
    const { store } = deps;
    const one = await findPerson(store, oneRef, on);
    const other = await findPerson(store, otherRef, on);
    if (one.isMe || other.isMe) throw new Refusal('me_not_a_person');
    if (one.id === other.id) throw new Refusal('input_invalid', 'Both are the same person. Name two.');
    const people = [
      { part: 'one', person: one.id },
      { part: 'other', person: other.id },
    ];
    const line = `Thought of bringing ${one.name} and ${other.name} together`;
    const { act, result } = await store.act({ verb: 'intros.give', by: deps.by, line }, (writer) =>
      beginIntroduction(writer, { direction: 'given', people, on, ...said }),
    );
    return {
      introduction: shownIntroduction(result, await introductionsShowing(store, [result], on)),
      etiquette: await etiquetteOfEach([one, other], deps),
      ...shownIfDone(act),
    };
  },
});
