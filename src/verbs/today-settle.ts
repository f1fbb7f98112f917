import { z } from 'zod';
import type { Attention } from '../core/attention.ts';
import { type Day, dayText } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { findPerson } from './find-person.ts';
import { readFutureDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const output = actDone.extend({
  person: personLineView,
  until: z.string().optional().describe('they come back on this day at the earliest'),
});

/** Someone just tended is left in peace for their usual gap, but for a week at least and a quarter at most. */
const REST_DAYS = { least: 7, most: 90, unknown: 30 } as const;

export const todayDone = verb({
  name: 'today.done',
  says: 'Marks a person as tended; they come back after their usual time.',
  writes: true,
  idempotent: true,
  command: {
    words: 'today done',
    aliases: ['done'],
    positional: ['person'],
    examples: ['mutuals done "Ada Lovelace"'],
  },
  input: z.object({ person: personRef }),
  output,
  run: ({ person }, deps) =>
    settle({ ref: person, verb: 'today.done', says: (name) => `Tended ${name}` }, deps, (line) => ({
      state: 'done',
      until: (today(deps) + restDays(line)) as Day,
    })),
});

function restDays({ usualGapDays }: PersonLine): number {
  if (usualGapDays === undefined) return REST_DAYS.unknown;
  return Math.round(Math.min(REST_DAYS.most, Math.max(REST_DAYS.least, usualGapDays)));
}

export const todaySnooze = verb({
  name: 'today.snooze',
  says: 'Lets a person rest until a day; they do not come back earlier.',
  writes: true,
  idempotent: true,
  command: {
    words: 'today snooze',
    aliases: ['snooze'],
    positional: ['person'],
    examples: ['mutuals snooze "Ada Lovelace"', 'mutuals snooze ada@example.org --until "in 3 weeks"'],
  },
  input: z.object({
    person: personRef,
    until: z.string().max(60).default('in 2 weeks').describe('a day: 2026-12-24, "tomorrow", "in 3 weeks"'),
  }),
  output,
  run({ person, until }, deps) {
    const day = readFutureDay(until, deps);
    const says = (name: string): string => `Let ${name} rest until ${dayText(day)}`;
    return settle({ ref: person, verb: 'today.snooze', says }, deps, () => ({
      state: 'snoozed',
      until: day,
    }));
  },
});

export const todayNever = verb({
  name: 'today.never',
  says: 'Never suggests this person again; nothing else about them changes.',
  writes: true,
  idempotent: true,
  command: {
    words: 'today never',
    aliases: ['never'],
    positional: ['person'],
    examples: ['mutuals never "Ada Lovelace"'],
  },
  input: z.object({ person: personRef }),
  output,
  run: ({ person }, deps) =>
    settle({ ref: person, verb: 'today.never', says: (name) => `Never suggest ${name}` }, deps, () => ({
      state: 'never',
    })),
});

export const todayAgain = verb({
  name: 'today.again',
  says: 'Lets a person show up on Today again after done, snooze or never.',
  writes: true,
  idempotent: true,
  command: { words: 'today again', positional: ['person'], examples: ['mutuals today again "Ada Lovelace"'] },
  input: z.object({ person: personRef }),
  output,
  run: ({ person }, deps) =>
    settle(
      { ref: person, verb: 'today.again', says: (name) => `Suggest ${name} again` },
      deps,
      () => undefined,
    ),
});

type Settling = { readonly ref: string; readonly verb: string; readonly says: (name: string) => string };

async function settle(
  { ref, verb: name, says }: Settling,
  deps: Deps,
  attentionFor: (line: PersonLine) => Attention | undefined,
): Promise<z.input<typeof output>> {
  const on = today(deps);
  const line = await findPerson(deps.store, ref, on);
  if (line.isMe) throw new Refusal('me_not_a_person');
  const attention = attentionFor(line);
  const { act } = await deps.store.act({ verb: name, by: deps.by, line: says(line.name) }, async (writer) => {
    await writer.setAttention(line.id, attention);
    if (!attention) return;
    for (const { id, day } of await writer.remindersOf(line.id))
      if (day <= on) await writer.settleReminder(id, deps.now());
  });
  const until = attention && attention.state !== 'never' ? { until: dayText(attention.until) } : {};
  return { person: shownLine(line, on), ...until, ...shownIfDone(act) };
}
