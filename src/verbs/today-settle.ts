import { z } from 'zod';
import type { Attention } from '../core/attention.ts';
import { type Day, dayText } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { restDays } from '../core/today/rest-days.ts';
import { SUGGESTION_KINDS, type SuggestionKind } from '../core/today/suggestion-kind.ts';
import { dueWith, NOTHING_DUE } from './due-with.ts';
import { findPerson } from './find-person.ts';
import { readFutureDay } from './read-day.ts';
import { shownIfDone, shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { actDone, personLineView, personRef } from './views.ts';

const output = actDone.extend({
  person: personLineView,
  until: z.string().optional().describe('they come back on this day at the earliest'),
});

export const todayDone = verb({
  name: 'today.done',
  says: 'Marks a person as tended: they come back after their usual time, and the promise or the thanks that was due is settled.',
  writes: true,
  idempotent: true,
  command: {
    words: 'today done',
    aliases: ['done'],
    positional: ['person'],
    examples: ['mutuals done "Ada Lovelace"'],
  },
  input: z.object({
    person: personRef,
    kind: z
      .enum(SUGGESTION_KINDS)
      .optional()
      .describe('what was done, as Today named it; else what is due with them, if anything is'),
  }),
  output,
  run: ({ person, kind }, deps) =>
    settle({ ref: person, verb: 'today.done', says: (name) => `Tended ${name}`, kind }, deps, (line) => ({
      state: 'done',
      until: (today(deps) + restDays(line)) as Day,
    })),
});

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

type Settling = {
  readonly ref: string;
  readonly verb: string;
  readonly says: (name: string) => string;
  /** Of what was done; what is due is settled with it. */
  readonly kind?: SuggestionKind | undefined;
};

async function settle(
  { ref, verb: name, says, kind }: Settling,
  deps: Deps,
  attentionFor: (line: PersonLine) => Attention | undefined,
): Promise<z.input<typeof output>> {
  const on = today(deps);
  const line = await findPerson(deps.store, ref, on);
  if (line.isMe) throw new Refusal('me_not_a_person');
  const attention = attentionFor(line);
  const due = name === 'today.done' ? await dueWith(deps.store, line, { kind, on }) : NOTHING_DUE;
  const actLine = due.says === undefined ? says(line.name) : `${says(line.name)} ${due.says}`;
  const { act } = await deps.store.act({ verb: name, by: deps.by, line: actLine }, async (writer) => {
    await writer.setAttention(line.id, attention);
    if (!attention) return;
    for (const matter of due.settled) await writer.changeMatter(matter);
    for (const { id, day } of await writer.remindersOf(line.id))
      if (day <= on) await writer.settleReminder(id, deps.now());
  });
  const until = attention && attention.state !== 'never' ? { until: dayText(attention.until) } : {};
  return { person: shownLine(line, on), ...until, ...shownIfDone(act) };
}
