import { z } from 'zod';
import type { Reminder } from '../core/attention.ts';
import { type Day, dayText } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { spokenDay, suggestionKind, TODAY_LIMIT, whatToDo, whyNow } from '../core/today.ts';
import { shownLine, today } from './shown.ts';
import { type Deps, verb } from './verb.ts';
import { type SuggestionView, suggestionView } from './views.ts';

export const todayList = verb({
  name: 'today.list',
  says: 'Names at most seven people to tend today, each with why now and what to do.',
  writes: false,
  command: { words: 'today', examples: ['mutuals today', 'mutuals today --json', 'mutuals today --limit 3'] },
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(TODAY_LIMIT)
      .default(TODAY_LIMIT)
      .describe('how many people at most'),
  }),
  output: z.object({
    day: z.string(),
    suggestions: z.array(suggestionView),
    empty: z.enum(['no_people', 'me_unknown', 'nobody_due']).optional().describe('why the list is empty'),
  }),
  async run({ limit }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const reminded = await reminders(deps, on, limit);
    const named = new Set(reminded.map(({ person }) => person.id));
    const urgent = (await deps.store.mostUrgent(on, limit + named.size)).filter(({ id }) => !named.has(id));
    const tended = await Promise.all(
      urgent.slice(0, limit - reminded.length).map((line) => tend(line, deps, on)),
    );
    const suggestions = [...reminded, ...tended];
    const why = suggestions.length > 0 ? undefined : await whyEmpty(deps);
    return { day: dayText(on), suggestions, ...(why && { empty: why }) };
  },
});

async function reminders(deps: Deps, on: Day, limit: number): Promise<SuggestionView[]> {
  const due = (await deps.store.remindersDue(on)).slice(0, limit);
  const lines = new Map(
    (await deps.store.lines(due.map(({ person }) => person))).map((line) => [line.id, line]),
  );
  return due.flatMap((reminder) => {
    const line = lines.get(reminder.person);
    return line ? [remind(line, reminder, on)] : [];
  });
}

function remind(line: PersonLine, { id, day, about }: Reminder, on: Day): SuggestionView {
  return {
    person: shownLine(line, on),
    kind: 'reminder',
    why: `You wanted to come back to this ${day === on ? 'today' : `on ${spokenDay(day, on)}`}: “${about}”.`,
    todo: `Follow up with ${line.name}.`,
    reminder: id,
  };
}

async function tend(line: PersonLine, { store }: Deps, on: Day): Promise<SuggestionView> {
  const [last] = (await store.timeline(line.id, { limit: 1, contactOnly: true })).items;
  return {
    person: shownLine(line, on),
    kind: suggestionKind(line, on),
    why: whyNow(line, last, on),
    todo: whatToDo(line, on),
    ...(last?.about && { lastAbout: last.about }),
  };
}

async function whyEmpty({ store }: Deps): Promise<'no_people' | 'me_unknown' | 'nobody_due'> {
  if ((await store.counts()).people === 0) return 'no_people';
  return (await store.me()) === undefined ? 'me_unknown' : 'nobody_due';
}
