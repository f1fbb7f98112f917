import { z } from 'zod';
import { lastText, nextText, rhythmText, standText, takenGladly, whoText } from '../core/brief.ts';
import { newsToTalkOf } from '../core/changes/news-to-talk-of.ts';
import { type Day, dayText } from '../core/day.ts';
import { nextMeeting } from '../core/events/planned-events.ts';
import { favourOf } from '../core/matters/told-by-benefits.ts';
import { promisesInOrder } from '../core/mutual/open-promises.ts';
import { balance, explainBalance, standingText } from '../core/network/benefit/ledger.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { talkingPoints } from '../core/talking-points.ts';
import type { LastContact } from '../core/today.ts';
import { type BriefMatters, briefMatters } from './brief-matters.ts';
import { briefShared, sharedView } from './brief-shared.ts';
import { etiquetteOf, etiquetteView } from './etiquette-of.ts';
import { findPerson } from './find-person.ts';
import { promiseView, thanksView } from './mutual-views.ts';
import { localDay, shownLine, today } from './shown.ts';
import { shownPromise, shownThanks } from './shown-mutual.ts';
import { type Deps, verb } from './verb.ts';
import { personLineView, personRef, reasonView } from './views.ts';

/** So far back a brief reads: notes stand among many mails, and what is planned stands before all of it. */
const ENTRIES_READ = 150;
const POINTS_SHOWN = 5;
const EACH_AT_MOST = 7;

export const briefShow = verb({
  name: 'brief.show',
  says: 'Puts on one page what to know of somebody before you meet: how you stand, what is open between you, what to bring and what to speak of.',
  writes: false,
  command: {
    words: 'brief',
    aliases: ['brief show'],
    positional: ['person'],
    examples: ['mutuals brief "Ada Lovelace"', 'mutuals brief ada@example.org --json'],
  },
  input: z.object({ person: personRef }),
  output: z.object({
    person: personLineView,
    day: z.string().describe('for which it was written'),
    who: z.string().describe('role, firm, kinds and place; may be empty'),
    stand: z.string().describe('how far it has come and how strong it is'),
    rhythm: z.string().describe('how often you are in touch'),
    last: z.string().optional().describe('the last contact and what it was about'),
    next: z.string().optional().describe('when you meet next, as far as it is noted or planned'),
    balance: z.string().describe('what you do for each other'),
    reasons: z.array(reasonView).describe('what the balance rests on'),
    promises: z.array(promiseView).describe('open, of both sides'),
    thanks: z.array(thanksView).describe('thanks that are still to be said'),
    open: z.array(z.string()).describe('asks and introductions that are open'),
    ...etiquetteView.shape,
    moves: z.array(z.string()).describe('what they took gladly'),
    bring: z.array(z.string()).describe('what you could bring'),
    shared: z.array(sharedView).describe('whom you both know best'),
    talk: z.array(z.object({ day: z.string(), about: z.string() })).describe('what to take up again'),
    notes: z.array(z.string()).describe('what stands on their card'),
    reminders: z.array(z.object({ day: z.string(), about: z.string() })),
  }),
  async run({ person: ref }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const line = await findPerson(store, ref, on);
    if (line.isMe) throw new Refusal('me_not_a_person');
    const [timeline, reminders, events, changes] = await Promise.all([
      store.timeline(line.id, { limit: ENTRIES_READ }),
      store.remindersOf(line.id),
      store.matters({ kind: 'event', person: line.id, state: 'open' }),
      store.matters({ kind: 'change', person: line.id }),
    ]);
    const meeting = nextMeeting(events, on);
    const entries = timeline.items.map((entry) => ({ ...entry, day: localDay(entry.at, deps) }));
    const last = entries.find(({ day, channel }) => day === line.lastDay && channel !== 'note');
    const matters = await briefMatters(store, line, { about: last?.about ?? '', on });
    const points = talkingPoints(entries, on, POINTS_SHOWN);
    return {
      ...shownStanding({ ...line, kinds: matters.kinds }, last, on),
      ...(meeting && { next: nextText(meeting, on) }),
      ...shownMatters(matters, line, deps),
      ...(await etiquetteOf({ person: line.id, kinds: matters.kinds }, deps)),
      shared: await briefShared(line.id, { store, entries, hasMore: timeline.next !== undefined, on }),
      talk: [...newsToTalkOf(line.name, changes, on), ...points].map((one) => ({
        day: dayText(one.day),
        about: one.about,
      })),
      reminders: reminders.map(({ day, about }) => ({ day: dayText(day), about })),
    };
  },
});

type Known = Parameters<typeof whoText>[0] & PersonLine;

function shownStanding(line: Known, last: LastContact | undefined, on: Day) {
  const person = shownLine(line, on);
  const says = lastText(line, last, on);
  return {
    person,
    day: dayText(on),
    who: whoText(line),
    stand: standText(line, person.strengthWord),
    rhythm: rhythmText(line, on),
    ...(says !== undefined && { last: says }),
  };
}

function shownMatters(matters: BriefMatters, { name }: PersonLine, deps: Deps) {
  const on = today(deps);
  const favours = matters.benefits.map(favourOf);
  const nameOf = (): string => name;
  return {
    balance: standingText(balance(favours, on)),
    reasons: explainBalance(favours, on).map(({ says }) => ({ term: 'benefit', says })),
    promises: promisesInOrder(matters.promises)
      .slice(0, EACH_AT_MOST)
      .map((one) => shownPromise(one, nameOf, on)),
    thanks: matters.thanks.slice(0, EACH_AT_MOST).map((one) => shownThanks(one, nameOf, on)),
    open: matters.open.slice(0, EACH_AT_MOST),
    moves: [...takenGladly(matters.benefits)],
    bring: [...matters.bring],
    notes: [...matters.notes],
  };
}
