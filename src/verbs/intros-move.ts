import { z } from 'zod';
import { goesOnTo, introductionState } from '../core/introductions/introduction-state.ts';
import { introductionStands } from '../core/introductions/introduction-text.ts';
import { INTRODUCTION_STATES, type IntroductionStep } from '../core/matters/introduction.ts';
import { Refusal } from '../core/refusal.ts';
import { findIntroduction } from './find-introduction.ts';
import { moveIntroduction } from './move-introduction.ts';
import { shownIfDone, today } from './shown.ts';
import { introductionsShowing, introductionView, namesIn, shownIntroduction } from './shown-introduction.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

const NEXT_STATES = INTRODUCTION_STATES.filter((state) => state !== 'idea');

export const introsMove = verb({
  name: 'intros.move',
  says: 'Says how far an introduction has come; what follows is noted: a good turn when it is made, a promise to tell the connector when it is done.',
  writes: true,
  idempotent: true,
  command: {
    words: 'intro-now',
    aliases: ['intros move'],
    positional: ['intro', 'state', 'note...'],
    examples: [
      'mutuals intro-now "Grace Hopper" asked',
      'mutuals intro-now "Grace Hopper" done "she will look at our plan"',
    ],
  },
  input: z.object({
    intro: z.string().min(1).max(300).describe('its id, or somebody in it'),
    state: z
      .enum(NEXT_STATES)
      .describe('asked; agreed: both said yes; made: you were brought together; met; done; declined'),
    note: z.string().trim().max(2000).optional().describe('what was said, or what came of it'),
  }),
  output: actDone.extend({ introduction: introductionView }),
  async run({ intro: ref, state, note = '' }, deps) {
    const on = today(deps);
    const { store } = deps;
    const before = await findIntroduction(store, ref, on);
    const was = introductionState(before);
    if (!goesOnTo(was, state)) throw new Refusal('input_invalid', backwards(was));
    const names = namesIn(before, (await introductionsShowing(store, [before], on)).nameOf);
    const step: IntroductionStep = { state, day: on, ...(note !== '' && { note }) };
    const line = introductionStands({ ...before, state }, names);
    const { act, result } = await store.act({ verb: 'intros.move', by: deps.by, line }, (writer) =>
      moveIntroduction(writer, before, { step, names, at: deps.now() }),
    );
    const showing = await introductionsShowing(store, [result], on);
    return { introduction: shownIntroduction(result, showing), ...shownIfDone(act) };
  },
});

function backwards(was: string): string {
  return `This introduction is "${was}" already, and steps go onwards. \`mutuals undo\` takes a step back.`;
}
