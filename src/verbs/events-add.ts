import { z } from 'zod';
import { dayText } from '../core/day.ts';
import { type ListedName, namesInList } from '../core/events/names-in-list.ts';
import type { NewMatter } from '../core/matters/matter.ts';
import { fold } from '../core/text/fold.ts';
import { shortened } from '../core/today.ts';
import { eventView, namesList } from './events-view.ts';
import type { EventMatter } from './find-event.ts';
import { choice, type MatchedName, matchNames } from './match-names.ts';
import { readAnyDay } from './read-any-day.ts';
import { shownIfDone, today } from './shown.ts';
import { shownEvent } from './shown-event.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';
import { withPart } from './with-part.ts';

export const eventsAdd = verb({
  name: 'events.add',
  says: 'Notes an event you go to, and who is expected there: a pasted list of names will do.',
  writes: true,
  idempotent: true,
  command: {
    words: 'event',
    aliases: ['events add'],
    positional: ['name...'],
    examples: [
      'mutuals event "Chamber dinner" --on 2026-11-23 --kind "accountants\' evening" --where Porto',
      'mutuals event "Bakers\' fair" --on friday --people "Ana Ruiz, Bo Lind"',
    ],
  },
  input: z.object({
    name: z.string().trim().min(1).max(300).describe('what the event is called'),
    on: z.string().max(60).describe('the day: 2026-11-23, "friday", "in 3 weeks", "yesterday"'),
    kind: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe('which kind of event it is, in your words; else its name'),
    where: z.string().trim().min(1).max(200).optional().describe('the place'),
    people: namesList.optional().describe('who is expected: names as they are pasted, unknown ones too'),
  }),
  output: actDone.extend({
    event: eventView,
    unclear: z
      .array(z.object({ name: z.string(), choices: z.array(z.string()) }))
      .describe('names that fit several people; they are kept as words'),
  }),
  async run({ name, on, kind, where, people = '' }, deps) {
    const { store } = deps;
    const day = readAnyDay(on, deps);
    const names = await matchNames(store, namesInList(people), today(deps));
    const line = `Noted the event “${shortened(name)}” on ${dayText(day)}`;
    const { act, result } = await store.act({ verb: 'events.add', by: deps.by, line }, async (writer) => {
      const known = (await writer.matters({ kind: 'event' })).find(
        (one) => one.day === day && fold(one.about.name) === fold(name),
      );
      const told = { kind, place: where };
      if (!known) {
        const fresh = withNames(newEvent({ name, day, ...told }), names);
        return { ...fresh, id: await writer.addMatter(fresh) };
      }
      const changed = withNames(withTold(known, told), names);
      if (JSON.stringify(changed) !== JSON.stringify(known)) await writer.changeMatter(changed);
      return changed;
    });
    return {
      event: shownEvent(result, await store.everybody()),
      unclear: names
        .filter((one) => one.people.length > 1)
        .map((one) => ({ name: one.name, choices: one.people.map(choice) })),
      ...shownIfDone(act),
    };
  },
});

type Told = { readonly kind: string | undefined; readonly place: string | undefined };
type New = NewMatter<'event'>;

function newEvent({ name, day, kind = name, place }: Told & Pick<New, 'day'> & { name: string }): New {
  const about = { name, kind, ...(place !== undefined && { place }), others: [] };
  return { kind: 'event', day, state: 'open', people: [], about };
}

function withTold(event: EventMatter, { kind, place }: Told): EventMatter {
  const said = { ...(kind !== undefined && { kind }), ...(place !== undefined && { place }) };
  return { ...event, about: { ...event.about, ...said } };
}

/** Whom a name means is expected; a name that means nobody, or several, is kept as it is. */
function withNames<One extends New>(event: One, names: readonly MatchedName[]): One {
  const known = names.flatMap(({ people }) => (people.length === 1 ? people.map(({ id }) => id) : []));
  const words = names.filter(({ people }) => people.length !== 1);
  return {
    ...event,
    people: withPart(event.people, 'expected', known),
    about: { ...event.about, others: withWords(event.about.others, words) },
  };
}

function withWords(others: readonly string[], names: readonly ListedName[]): readonly string[] {
  const known = new Set(others.map(fold));
  return [...others, ...names.map(({ name }) => name).filter((name) => !known.has(fold(name)))];
}
