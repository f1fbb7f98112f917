import { z } from 'zod';
import { ANSWERS } from '../core/bond-after-answer.ts';
import { type Day, dayText } from '../core/day.ts';
import type { WholePerson } from '../core/everybody.ts';
import { explainGapStage } from '../core/network/alive/gap-stage.ts';
import { LAYER_WORDS } from '../core/network/cadence/layer.ts';
import { countText } from '../core/network/time-words.ts';
import { type AskedTie, rhythmOf, silentTies } from '../core/silent-ties.ts';
import { spokenDay } from '../core/today.ts';
import { shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { personLineView, reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

/** More questions than this are not answered in one sitting. */
const ASKED_AT_ONCE = 7;

const questionView = z.object({
  person: personLineView,
  asks: z.string(),
  answers: z.array(z.enum(ANSWERS)),
  reasons: z.array(reasonView),
});

export const tiesSilent = verb({
  name: 'ties.silent',
  says: 'Asks about ties that have been silent for so long that only you can say what it means, at most seven at a time.',
  writes: false,
  command: {
    words: 'silent',
    aliases: ['ties silent'],
    examples: ['mutuals silent', 'mutuals silent --limit 3'],
  },
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(ASKED_AT_ONCE)
      .default(ASKED_AT_ONCE)
      .describe('how many people at most'),
  }),
  output: z.object({
    day: z.string(),
    questions: z.array(questionView),
    total: z.int().describe('how many there are in all'),
    empty: z
      .enum(['no_people', 'me_unknown', 'nobody_silent'])
      .optional()
      .describe('why nobody is asked about'),
  }),
  async run({ limit }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const everybody = await deps.store.everybody();
    const asked = silentTies(everybody.people, on);
    return {
      day: dayText(on),
      questions: asked.slice(0, limit).map((one) => shownQuestion(one, on)),
      total: asked.length,
      ...(asked.length === 0 && { empty: whyNobody(everybody, 'nobody_silent') }),
    };
  },
});

function shownQuestion({ person, question }: AskedTie, on: Day): z.input<typeof questionView> {
  return {
    person: shownLine(person, on),
    asks: question.asks,
    answers: [...ANSWERS],
    reasons: reasonsOf(person, on),
  };
}

function reasonsOf(person: WholePerson, on: Day): z.input<typeof reasonView>[] {
  const { layer, lastDay, activeDays } = person;
  const last = lastDay === undefined ? '' : `, last on ${spokenDay(lastDay, on)}`;
  const rhythm = rhythmOf(person, on);
  return [
    ...(layer === undefined ? [] : [{ term: 'layer', says: `They are among ${LAYER_WORDS[layer]}.` }]),
    { term: 'together', says: `You were in touch on ${countText(activeDays, 'day')}${last}.` },
    ...(rhythm ? [{ term: 'rhythm', says: explainGapStage(rhythm).says }] : []),
  ];
}
