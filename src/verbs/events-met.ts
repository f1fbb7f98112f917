import { z } from 'zod';
import { type Day, dayOf, dayText, startOfDay } from '../core/day.ts';
import { followUpDay } from '../core/events/follow-up-day.ts';
import { namesInList } from '../core/events/names-in-list.ts';
import type { PersonId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { Writer } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { shortened } from '../core/today.ts';
import { addNamed } from './add-named.ts';
import { eventRef, eventView, namesList } from './events-view.ts';
import { type EventMatter, findEvent } from './find-event.ts';
import { type MatchedName, matchNames, onePerson } from './match-names.ts';
import { someone } from './mutual-views.ts';
import { shownIfDone, today } from './shown.ts';
import { shownEvent } from './shown-event.ts';
import { type Deps, verb } from './verb.ts';
import { actDone } from './views.ts';
import { withPart } from './with-part.ts';
import { writeCapture } from './write-capture.ts';

export const eventsMet = verb({
  name: 'events.met',
  says: 'Notes whom you met at an event: who is new is added, and you are reminded to follow up within two days.',
  writes: true,
  idempotent: true,
  command: {
    words: 'met-at',
    aliases: ['events met'],
    positional: ['event', 'people...'],
    examples: ['mutuals met-at "Chamber dinner" "Ana Ruiz, Bo Lind"', 'mutuals met-at "Chamber dinner"'],
  },
  input: z.object({
    event: eventRef,
    people: namesList.optional().describe('whom you met: names as they are pasted; nobody when left out'),
  }),
  output: actDone.extend({
    event: eventView,
    met: z.array(someone.extend({ isNew: z.boolean() })).describe('whom this noted'),
    followUp: z.string().optional().describe('the day of the reminders'),
  }),
  async run({ event: ref, people = '' }, deps) {
    const { store } = deps;
    const on = today(deps);
    const event = await findEvent(store, { ref, first: 'past', today: on });
    if (event.day > on) throw new Refusal('input_invalid', STILL_TO_COME);
    const names = unmet(event, await matchNames(store, namesInList(people), on));
    const { act, result } = await store.act(
      { verb: 'events.met', by: deps.by, line: actLine(event, names) },
      (writer) => write(writer, { event, names, deps }),
    );
    return {
      event: shownEvent(result.event, await store.everybody()),
      met: [...result.met],
      ...(result.met.length > 0 && { followUp: dayText(followUpDay(event.day, on)) }),
      ...shownIfDone(act),
    };
  },
});

const STILL_TO_COME = 'This event is still to come. Say whom you met when it is over.';

type Unmet = MatchedName & { readonly known: PersonId | undefined };

/** Whom the event does not tell as met already; refused where a name fits several people. */
function unmet(event: EventMatter, names: readonly MatchedName[]): readonly Unmet[] {
  const met = new Set(event.people.filter(({ part }) => part === 'met').map(({ person }) => person));
  return names.flatMap((one) => {
    const known = onePerson(one)?.id;
    return known !== undefined && met.has(known) ? [] : [{ ...one, known }];
  });
}

function actLine({ about }: EventMatter, names: readonly Unmet[]): string {
  const where = `at “${shortened(about.name)}”`;
  if (names.length === 0) return `Met nobody new ${where}`;
  return `Met ${shortened(names.map(({ name, people }) => people[0]?.name ?? name).join(', '))} ${where}`;
}

type Writing = { readonly event: EventMatter; readonly names: readonly Unmet[]; readonly deps: Deps };
type Written = {
  readonly event: EventMatter;
  readonly met: readonly { readonly id: PersonId; readonly name: string; readonly isNew: boolean }[];
};

async function write(writer: Writer, { event, names, deps }: Writing): Promise<Written> {
  const now = deps.now();
  const met: Written['met'][number][] = [];
  for (const one of names) {
    const id = one.known ?? (await addNamed(writer, one, now));
    const name = one.people[0]?.name ?? one.name;
    await writeCapture(writer, captureOf(event, { id, name }, deps), now);
    met.push({ id, name, isNew: one.known === undefined });
  }
  const changed = withMet(
    event,
    met.map(({ id }) => id),
    names,
  );
  if (JSON.stringify(changed) !== JSON.stringify(event)) await writer.changeMatter(changed);
  return { event: changed, met };
}

type Met = { readonly id: PersonId; readonly name: string };

/** One for each, since who was at one event need not know each other. */
function captureOf(event: EventMatter, person: Met, deps: Deps): Parameters<typeof writeCapture>[1] {
  const text = `Met ${person.name} at ${event.about.name}`;
  return {
    text,
    at: momentOf(event.day, deps),
    day: event.day,
    channel: 'event',
    direction: 'both',
    people: [{ phrase: person.name, part: 'with', choices: [person] }],
    followUp: { day: followUpDay(event.day, today(deps)), phrase: text },
  };
}

const NOON_IN_MINUTES = 12 * 60;

/** Now while it is the day of the event, else its noon. */
function momentOf(day: Day, { now, offsetMinutes }: Deps): Date {
  const at = now();
  const offset = offsetMinutes(at);
  if (dayOf(at, offset) === day) return at;
  return new Date(startOfDay(day).getTime() + (NOON_IN_MINUTES - offset) * 60_000);
}

/** Whoever was expected by name only is somebody now. */
function withMet(event: EventMatter, met: readonly PersonId[], names: readonly Unmet[]): EventMatter {
  const known = new Set(names.map(({ name }) => fold(name)));
  const others = event.about.others.filter((name) => !known.has(fold(name)));
  const people = withPart(event.people, 'met', met);
  return { ...event, state: 'told', people, about: { ...event.about, others } };
}
