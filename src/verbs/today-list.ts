import { z } from 'zod';
import type { Reminder } from '../core/attention.ts';
import { type Day, dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { PersonLine } from '../core/person-line.ts';
import type { TimelineEntry } from '../core/store.ts';
import {
  isHidden,
  shortened,
  spokenDay,
  suggestionKind,
  TODAY_LIMIT,
  whatToDo,
  whyNow,
} from '../core/today.ts';
import { localDay, shownLine, today } from './shown.ts';
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
  const due = await oncePerPerson(deps, on, limit);
  const lines = await deps.store.lines([...due.keys()]);
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  return [...due].flatMap(([person, reminder]) => {
    const line = lineOf.get(person);
    return line ? [remind(line, reminder, on)] : [];
  });
}

/** The oldest reminder of each person; of those who rest, none. Being done is no rest: the reminder is still to come. */
async function oncePerPerson(
  { store }: Deps,
  on: Day,
  limit: number,
): Promise<ReadonlyMap<PersonId, Reminder>> {
  const found = new Map<PersonId, Reminder>();
  for (const reminder of await store.remindersDue(on)) {
    if (found.size === limit) break;
    if (found.has(reminder.person)) continue;
    const attention = await store.attention(reminder.person);
    if (attention?.state === 'done' || !isHidden(attention, on)) found.set(reminder.person, reminder);
  }
  return found;
}

function remind(line: PersonLine, { id, day, about }: Reminder, on: Day): SuggestionView {
  return {
    person: shownLine(line, on),
    kind: 'reminder',
    why: `You wanted to come back to this ${day === on ? 'today' : `on ${spokenDay(day, on)}`}: “${shortened(about)}”.`,
    todo: `Follow up with ${line.name}.`,
    reminder: id,
  };
}

async function tend(line: PersonLine, deps: Deps, on: Day): Promise<SuggestionView> {
  const last = await lastContact(line, deps);
  return {
    person: shownLine(line, on),
    kind: suggestionKind(line, on),
    why: whyNow(line, last, on),
    todo: whatToDo(line, on),
    ...(last?.about && { lastAbout: last.about }),
  };
}

const PLANNED_AT_MOST = 20;

/** What happened on the last day of contact; what is planned stands in the timeline before it. */
async function lastContact({ id, lastDay }: PersonLine, deps: Deps): Promise<TimelineEntry | undefined> {
  const page = await deps.store.timeline(id, { limit: PLANNED_AT_MOST, contactOnly: true });
  return page.items.find(({ at }) => localDay(at, deps) === lastDay);
}

async function whyEmpty({ store }: Deps): Promise<'no_people' | 'me_unknown' | 'nobody_due'> {
  if ((await store.counts()).people === 0) return 'no_people';
  return (await store.me()) === undefined ? 'me_unknown' : 'nobody_due';
}
