import { z } from 'zod';
import type { Day } from '../core/day.ts';
import { metPeople } from '../core/events/event-yield.ts';
import { FOLLOW_UP_WITHIN_DAYS } from '../core/events/follow-up-day.ts';
import { roomNovelty } from '../core/events/room-novelty.ts';
import { type Meeting, meetingText, type OpenNeed, whomToMeet } from '../core/events/whom-to-meet.ts';
import type { Everybody, WholePerson } from '../core/everybody.ts';
import { goalInBook } from '../core/goals/goal-in-book.ts';
import { helpingTies } from '../core/goals/helping-ties.ts';
import { agoText } from '../core/network/time-words.ts';
import type { Store } from '../core/store.ts';
import { eventRef, eventView, followUpView, meetingView, roomView } from './events-view.ts';
import { type EventMatter, findEvent } from './find-event.ts';
import { shownLine, today } from './shown.ts';
import { shownEvent } from './shown-event.ts';
import { personOf, rounded, shownReasons } from './shown-goal.ts';
import { type Deps, verb } from './verb.ts';
import { limit } from './views.ts';

export const eventsShow = verb({
  name: 'events.show',
  says: 'Shows an event: before it, who will be there and whom to meet for which goal; after it, whom you met and whom to follow up with.',
  writes: false,
  command: {
    words: 'events show',
    positional: ['event...'],
    examples: ['mutuals events show', 'mutuals events show "Chamber dinner"'],
  },
  input: z.object({
    event: eventRef.optional().describe('words of its name, or its id; else the next one'),
    limit,
  }),
  output: z.object({
    event: eventView,
    when: z.enum(['before', 'today', 'after']),
    room: roomView.describe('how different the room is likely to be from your circle'),
    meet: z.array(meetingView).describe('whom to meet, or was expected and not met; the most worth first'),
    more: z.int().describe('how many more are expected whom you know'),
    followUps: z.array(followUpView).describe('whom you met'),
    question: z.string().optional().describe('what is still to be said'),
  }),
  async run({ event: ref, limit: most }, deps) {
    const { store } = deps;
    const on = today(deps);
    await deps.freshen(on);
    const event = await findEvent(store, { ref, first: 'coming', today: on });
    const everybody = await store.everybody();
    const met = metPeople(event, everybody);
    const expected = expectedPeople(event, everybody).filter((one) => !met.includes(one));
    const meet = whomToMeet(expected, await openNeeds(store, everybody));
    const room = roomNovelty(everybody, expected);
    return {
      event: shownEvent(event, everybody),
      when: event.day > on ? ('before' as const) : event.day === on ? ('today' as const) : ('after' as const),
      room: {
        ...(room.novelty !== undefined && { novelty: rounded(room.novelty) }),
        says: room.says,
        reasons: shownReasons('room', room.reasons),
      },
      meet: meet.slice(0, most).map((one) => shownMeeting(one, on)),
      more: Math.max(0, meet.length - most),
      followUps: await followUps(event, met, deps),
      ...(event.day <= on && event.state === 'open' && { question: QUESTION }),
    };
  },
});

const QUESTION = 'Whom did you meet?';

function expectedPeople({ people }: EventMatter, everybody: Everybody): readonly WholePerson[] {
  return people.flatMap(({ part, person }) => {
    const known = part === 'expected' ? personOf(everybody, person) : undefined;
    return known && !known.isMe ? [known] : [];
  });
}

/** The needs of my open goals, with how far each is covered. */
async function openNeeds(store: Store, everybody: Everybody): Promise<readonly OpenNeed[]> {
  const goals = await store.matters({ kind: 'goal', state: 'open' });
  if (goals.length === 0) return [];
  const ties = helpingTies(everybody);
  return goals.flatMap(({ about: { aim, needs } }) => {
    const { byNeed } = goalInBook(everybody, ties, needs).now;
    return needs.map((need, place) => ({ aim, need, covered: byNeed[place] ?? 0 }));
  });
}

function shownMeeting(meeting: Meeting, on: Day): z.input<typeof meetingView> {
  const { person, serves } = meeting;
  return {
    person: shownLine(person, on),
    says: meetingText(meeting, on),
    ...(serves && { goal: serves.aim, need: serves.need.name }),
  };
}

/** Settled is who was in touch since, and whose reminder was settled. */
async function followUps(
  event: EventMatter,
  met: readonly WholePerson[],
  deps: Deps,
): Promise<z.input<typeof followUpView>[]> {
  const on = today(deps);
  return Promise.all(
    met.map(async (person) => {
      const reminders = await deps.store.remindersOf(person.id);
      const isOpen = reminders.some(({ settledAt, about }) => !settledAt && about.endsWith(event.about.name));
      const since = person.lastDay !== undefined && person.lastDay > event.day ? person.lastDay : undefined;
      const isDone = since !== undefined || !isOpen;
      return {
        person: { id: person.id, name: person.name },
        isDone,
        says: followUpText(person, { since, isDone, event: event.day, on }),
      };
    }),
  );
}

type Followed = {
  readonly since: Day | undefined;
  readonly isDone: boolean;
  readonly event: Day;
  readonly on: Day;
};

function followUpText({ name }: WholePerson, { since, isDone, event, on }: Followed): string {
  if (since !== undefined) return `You were in touch with ${name} ${agoText(on - since)}.`;
  if (isDone) return `You have settled it with ${name}.`;
  const late = on - event > FOLLOW_UP_WITHIN_DAYS;
  return late
    ? `You have not been in touch with ${name} since: write today, while they remember you.`
    : `Write ${name} a few lines within two days.`;
}
