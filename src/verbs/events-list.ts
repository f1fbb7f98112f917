import { z } from 'zod';
import { byBeginning, isLapsed } from '../core/events/planned-events.ts';
import { type YieldOfKind, yieldsOfKinds } from '../core/events/yield-of-kind.ts';
import { eventView } from './events-view.ts';
import { fruitsOf } from './fruits-of.ts';
import { today } from './shown.ts';
import { shownEvent } from './shown-event.ts';
import { shownReasons } from './shown-goal.ts';
import { verb } from './verb.ts';
import { limit, reasonView } from './views.ts';

const KINDS_SHOWN = 12;

const yieldView = z.object({
  kind: z.string(),
  events: z.int(),
  newPeople: z.int(),
  newKinds: z.array(z.string()).describe('fields and functions that nobody you knew was of'),
  goodTurns: z.int(),
  introductions: z.int(),
  opportunities: z.int(),
  moreOfTheSame: z.boolean(),
  says: z.string(),
  reasons: z.array(reasonView),
});

export const eventsList = verb({
  name: 'events.list',
  says: 'Lists your events, and what each kind of event has brought: new people, new kinds of people, and what came of it.',
  writes: false,
  command: {
    words: 'events',
    aliases: ['events list'],
    examples: ['mutuals events', 'mutuals events --limit 5'],
  },
  input: z.object({ limit }),
  output: z.object({
    coming: z.array(eventView).describe('the next one first'),
    past: z.array(eventView).describe('the last one first'),
    more: z.int().describe('how many past ones beyond those that are shown'),
    kinds: z.array(yieldView).describe('of the events of which you said whom you met'),
  }),
  async run({ limit: most }, deps) {
    const on = today(deps);
    await deps.freshen(on);
    const { store } = deps;
    const [events, everybody, fruits] = await Promise.all([
      store.matters({ kind: 'event' }),
      store.everybody(),
      fruitsOf(store),
    ]);
    const shown = events.filter((event) => !isLapsed(event, on));
    const coming = shown.filter(({ day }) => day >= on).toSorted(byBeginning);
    const past = shown.filter(({ day }) => day < on);
    return {
      coming: coming.slice(0, most).map((one) => shownEvent(one, everybody)),
      past: past.slice(0, most).map((one) => shownEvent(one, everybody)),
      more: Math.max(0, past.length - most),
      kinds: yieldsOfKinds(events, everybody, fruits).slice(0, KINDS_SHOWN).map(shownYield),
    };
  },
});

function shownYield({
  cameOf,
  isMoreOfTheSame,
  reasons,
  newKinds,
  ...told
}: YieldOfKind): z.input<typeof yieldView> {
  return {
    ...told,
    newKinds: [...newKinds],
    ...cameOf,
    moreOfTheSame: isMoreOfTheSame,
    reasons: shownReasons('came', reasons),
  };
}
