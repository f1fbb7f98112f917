import { z } from 'zod';
import { askOfIntroduction } from '../core/introductions/ask-of-introduction.ts';
import type { AskAnswer } from '../core/matters/ask.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { saidFavour } from '../formats/benefit/said-favour.ts';
import { findMatter, type MatterMeant } from './find-matter.ts';
import { askView } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { shownIfDone, today } from './shown.ts';
import { shownAsk } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';
import { addBenefit, type NewBenefit } from './write-benefit.ts';

type Meant = MatterMeant<Matter<'ask'>>;

const ANSWERS = { yes: 'yes', no: 'no', 'no-answer': 'no answer' } as const;

export const asksAnswer = verb({
  name: 'asks.answer',
  says: 'Notes what came of an ask; a yes is noted as a good turn, with thanks due.',
  writes: true,
  command: {
    words: 'answered',
    aliases: ['asks answer'],
    positional: ['ask', 'answer', 'words...'],
    examples: [
      'mutuals answered "Ada Lovelace" yes',
      'mutuals answered "Ada Lovelace" no-answer introduction',
    ],
  },
  input: z.object({
    ask: z.string().min(1).max(300).describe('whom you asked, or the id of the ask'),
    answer: z.enum(['yes', 'no', 'no-answer']).describe('what came of it'),
    words: z.string().max(300).optional().describe('words of it, where there are several'),
  }),
  output: actDone.extend({ ask: askView, thanksDue: z.boolean() }),
  async run({ ask: ref, answer: said, words }, deps) {
    const { store } = deps;
    const on = today(deps);
    const textOf = ({ about }: Matter<'ask'>): string => about.what;
    const ask = await askMeant(store, said, { ref, words, textOf, today: on });
    const nameOf = await namesOf(store, [ask]);
    const answer = ANSWERS[said];
    const answered = { ...ask, state: answer, about: { ...ask.about, answeredDay: on } };
    const line = LINES[answer](nameOf(personWith(ask)));
    const benefit = answer === 'yes' ? benefitOf(ask) : undefined;
    const { act } = await store.act({ verb: 'asks.answer', by: deps.by, line }, async (writer) => {
      await writer.changeMatter(answered);
      if (benefit) await addBenefit(writer, { ...benefit, day: on });
    });
    return { ask: shownAsk(answered, nameOf, on), thanksDue: answer === 'yes', ...shownIfDone(act) };
  },
});

const LINES: Readonly<Record<AskAnswer, (name: string) => string>> = {
  yes: (name) => `${name} said yes`,
  no: (name) => `${name} said no`,
  'no answer': (name) => `No answer came from ${name}`,
};

/** One that is open; else, as a late answer may still come, one that was given up. */
async function askMeant(store: Reader, said: keyof typeof ANSWERS, meant: Meant): Promise<Matter<'ask'>> {
  const all = await store.matters({ kind: 'ask' });
  const inState = (wanted: string) => all.filter(({ state }) => state === wanted);
  try {
    return await findMatter(store, inState('open'), meant);
  } catch (error) {
    const isMissing = error instanceof Refusal && error.code === 'matter_not_found';
    if (!isMissing) throw error;
    if (said !== 'no-answer') {
      const late = await foundIn(store, inState(ANSWERS['no-answer']), meant);
      if (late) return late;
    }
    await refuseIntroduction(store, meant);
    throw error;
  }
}

async function foundIn(
  store: Reader,
  all: readonly Matter<'ask'>[],
  meant: Meant,
): Promise<Matter<'ask'> | undefined> {
  try {
    return await findMatter(store, all, meant);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'matter_not_found') return undefined;
    throw error;
  }
}

/** An introduction has steps of its own, from which the good turn and the thanks follow. */
async function refuseIntroduction(store: Reader, meant: Meant): Promise<void> {
  const introductions = await store.matters({ kind: 'introduction', state: 'asked' });
  const asked = introductions.flatMap((one) => askOfIntroduction(one, '') ?? []);
  const one = await foundIn(store, asked, { ...meant, words: undefined });
  if (one) throw new Refusal('input_invalid', goesOn(one.id));
}

function goesOn(id: string): string {
  return `You asked them for an introduction, which goes on by its own steps. \`mutuals intro-now ${id} agreed\` or \`declined\` says how far it has come.`;
}

function benefitOf(ask: Matter<'ask'>): Omit<NewBenefit, 'day'> | undefined {
  const person = personWith(ask);
  if (person === undefined) return undefined;
  const { what: line, size } = ask.about;
  return { person, direction: 'received', what: saidFavour(line).kind, size, line, isThanked: false };
}
