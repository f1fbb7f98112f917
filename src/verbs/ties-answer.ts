import { z } from 'zod';
import { NO_BOND } from '../core/bond.ts';
import { ANSWERS, type Answer, bondAfterAnswer } from '../core/bond-after-answer.ts';
import { type Day, dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { Writer } from '../core/store.ts';
import { isHidden } from '../core/today.ts';
import { findPerson } from './find-person.ts';
import { readFutureDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

export const tiesAnswer = verb({
  name: 'ties.answer',
  says: 'Answers what a long silence means: you reach out and are reminded of it, the tie rests, or you let it go.',
  writes: true,
  idempotent: true,
  command: {
    words: 'answer',
    aliases: ['ties answer'],
    positional: ['person', 'answer'],
    examples: [
      'mutuals answer "Ada Lovelace" reaching-out --by "in 1 week"',
      'mutuals answer "Bo Yarrow" resting',
      'mutuals answer "Cy Sorrel" let-go',
    ],
  },
  input: z.object({
    person: personRef,
    answer: z.enum(ANSWERS).describe('what the silence means'),
    by: z
      .string()
      .max(60)
      .default('in 3 days')
      .describe('when to be reminded of reaching out: 2026-12-24, "tomorrow", "in 1 week"'),
  }),
  output: actDone.extend({
    person: personLineView,
    answer: z.enum(ANSWERS),
    remindedOn: z.string().optional().describe('when Today names them, for reaching out'),
  }),
  async run({ person: ref, answer, by }, deps) {
    const on = today(deps);
    const day = readFutureDay(by, deps);
    const { id, name, isMe } = await findPerson(deps.store, ref, on);
    if (isMe) throw new Refusal('me_not_a_person');
    const line = LINES[answer](name);
    const { act } = await deps.store.act({ verb: 'ties.answer', by: deps.by, line }, async (writer) => {
      const bond = (await writer.bond(id)) ?? NO_BOND;
      await writer.setBond(id, bondAfterAnswer(bond, answer, on));
      await remind(writer, { person: id, day: answer === 'reaching-out' ? day : undefined }, deps);
    });
    const now = await findPerson(deps.store, id, on);
    const reminded = answer === 'reaching-out' ? { remindedOn: dayText(day) } : {};
    return { person: shownLine(now, on), answer, ...reminded, ...shownIfDone(act) };
  },
});

const LINES: Readonly<Record<Answer, (name: string) => string>> = {
  'reaching-out': (name) => `Reach out to ${name} after a long silence`,
  resting: (name) => `The tie with ${name} rests`,
  'let-go': (name) => `Let go of the tie with ${name}`,
};

const ABOUT = 'reach out after a long silence';

/** One reminder stands for the newest answer. Who is to be reached out to is no longer hidden when its day comes. */
async function remind(
  writer: Writer,
  { person, day }: { person: PersonId; day: Day | undefined },
  { now }: Pick<Deps, 'now'>,
): Promise<void> {
  const standing = (await writer.remindersOf(person)).filter(({ about }) => about === ABOUT);
  for (const one of standing) if (one.day !== day) await writer.settleReminder(one.id, now());
  if (day === undefined) return;
  if (!standing.some((one) => one.day === day)) await writer.addReminder({ person, day, about: ABOUT });
  if (isHidden(await writer.attention(person), day)) await writer.setAttention(person, undefined);
}
