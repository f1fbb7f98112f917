import { z } from 'zod';
import type { Day } from '../core/day.ts';
import { daysLater } from '../core/network/cadence/due.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Writer } from '../core/store.ts';
import { findPerson } from './find-person.ts';
import { mergeInto } from './join-people.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const ANSWERS = ['same', 'different', 'later'] as const;
type Answer = (typeof ANSWERS)[number];

const ASKED_AGAIN_DAYS = 30;

export const doubtsAnswer = verb({
  name: 'doubts.answer',
  says: 'Says whether two are one person: the same joins them, different is remembered for ever, later asks again in thirty days.',
  writes: true,
  idempotent: true,
  command: {
    words: 'same answer',
    aliases: ['doubts answer'],
    positional: ['one', 'other', 'answer'],
    examples: [
      'mutuals same answer "Ada Lovelace" ada@example.org same',
      'mutuals same answer 01k9x2m4t0abcdef 01k9x2m4t0abcdeg different',
    ],
  },
  input: z.object({
    one: personRef.describe('the person that stays, if they are the same'),
    other: personRef,
    answer: z.enum(ANSWERS).describe('the same person, two different people, or ask me later'),
  }),
  output: actDone.extend({ person: personLineView, answer: z.enum(ANSWERS) }),
  async run({ one, other, answer }, deps) {
    const { store } = deps;
    const on = today(deps);
    const [kept, second] = [await findPerson(store, one, on), await findPerson(store, other, on)];
    if (kept.id === second.id) throw new Refusal('merge_with_self', kept.id);
    const { act } = await store.act(
      { verb: 'doubts.answer', by: deps.by, line: lineOf(answer, kept, second) },
      (writer) => settle(writer, answer, { kept, second, on }),
    );
    return { person: shownLine((await store.person(kept.id)) ?? kept, on), answer, ...shownIfDone(act) };
  },
});

function lineOf(answer: Answer, kept: PersonLine, second: PersonLine): string {
  if (answer === 'same') return `Joined ${second.name} into ${kept.name}`;
  if (answer === 'different') return `Kept ${kept.name} and ${second.name} apart`;
  return `Put off whether ${kept.name} and ${second.name} are one person`;
}

type Asked = { readonly kept: PersonLine; readonly second: PersonLine; readonly on: Day };

async function settle(writer: Writer, answer: Answer, asked: Asked): Promise<void> {
  await forgetLater(writer, asked);
  if (answer === 'same') await mergeInto(writer, asked.kept.id, asked.second.id);
  else if (answer === 'different') await keepApart(writer, asked);
  else await askLater(writer, asked);
}

async function forgetLater(writer: Writer, { kept, second }: Asked): Promise<void> {
  const open = await writer.matters({ kind: 'askLater', person: kept.id });
  for (const { id, people } of open) {
    if (people.some(({ person }) => person === second.id)) await writer.removeMatter(id);
  }
}

async function keepApart(writer: Writer, { kept, second }: Asked): Promise<void> {
  const [mine, theirs] = [await writer.recordsOf(kept.id), await writer.recordsOf(second.id)];
  await writer.keepApart(mine.flatMap((one) => theirs.map((other) => [one.id, other.id] as const)));
}

async function askLater(writer: Writer, { kept, second, on }: Asked): Promise<void> {
  await writer.addMatter({
    kind: 'askLater',
    day: on,
    dueDay: daysLater(on, ASKED_AGAIN_DAYS),
    state: 'later',
    people: [
      { part: 'one', person: kept.id },
      { part: 'other', person: second.id },
    ],
    about: {},
  });
}
