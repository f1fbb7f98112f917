import { z } from 'zod';
import type { Day } from '../core/day.ts';
import type { Capacity } from '../core/matters/capacity.ts';
import { kindDeclines } from '../core/mutual/kind-declines.ts';
import { standings, thoseWhoOnlyTake } from '../core/mutual/standings.ts';
import { commitmentsOf, weekLoad } from '../core/mutual/week-load.ts';
import { explainGiveLoad, giveLoadText } from '../core/network/benefit/give-load.ts';
import { explainBalance } from '../core/network/benefit/ledger.ts';
import type { Reader, Writer } from '../core/store.ts';
import { saidEffort } from '../formats/benefit/said-effort.ts';
import { capacityOf, keptCapacity } from './capacity-of.ts';
import { findPerson } from './find-person.ts';
import { needView, someone } from './mutual-views.ts';
import { namesOf } from './names-of.ts';
import { shownIfDone, today } from './shown.ts';
import { shownNeed } from './shown-mutual.ts';
import { verb } from './verb.ts';
import { actDone, personRef, reasonView } from './views.ts';

const TAKERS_SHOWN = 5;

const capacityView = z.object({
  hoursPerWeek: z.number(),
  keptFree: z.string().optional().describe('time you give to nobody'),
});

const loadView = z.object({
  hours: z.number().describe('promised this week'),
  capacity: capacityView,
  isAssumed: z.boolean().describe('you have not said yet how much you want to give'),
  roomHours: z.number(),
  isOver: z.boolean(),
  says: z.string(),
  reasons: z.array(reasonView),
  requests: z.array(needView.extend({ hours: z.number() })).describe('what people asked you for'),
  onlyTake: z.array(z.object({ person: someone, reasons: z.array(reasonView) })),
  declines: z
    .array(z.object({ how: z.string(), text: z.string() }))
    .describe('drafts to copy; nothing is sent'),
});

export const loadShow = verb({
  name: 'load.show',
  says: 'Shows how much of your week is promised to others, who only takes, and how to decline kindly.',
  writes: false,
  command: {
    words: 'load',
    aliases: ['load show'],
    examples: ['mutuals load', 'mutuals load --for "Ada Lovelace"'],
  },
  input: z.object({
    for: personRef.optional().describe('to whom the drafts of a kind no are written'),
  }),
  output: loadView,
  async run({ for: ref }, deps) {
    const { store } = deps;
    const on = today(deps);
    const name = ref === undefined ? undefined : (await findPerson(store, ref, on)).name;
    const [promises, kept] = await Promise.all([
      store.matters({ kind: 'promise', state: 'open' }),
      keptCapacity(store),
    ]);
    const capacity = await capacityOf(store);
    const load = weekLoad(promises, capacity, on);
    const nameOf = await namesOf(store, promises);
    const { keptFree } = capacity;
    return {
      hours: tenths(load.hours),
      capacity,
      isAssumed: kept === undefined,
      roomHours: tenths(load.roomHours),
      isOver: load.isOver,
      says: giveLoadText(load),
      reasons: explainGiveLoad(commitmentsOf(promises), on, nameOf).map(({ says }) => ({
        term: 'load',
        says,
      })),
      requests: await requests(store),
      onlyTake: await takers(store, on),
      declines: [
        ...kindDeclines({
          isOver: load.isOver,
          ...(name !== undefined && { name }),
          ...(keptFree !== undefined && { keptFree }),
        }),
      ],
    };
  },
});

export const loadCap = verb({
  name: 'load.cap',
  says: 'Says how many hours of a week you want to give to others, and which time you keep free.',
  writes: true,
  idempotent: true,
  command: {
    words: 'load cap',
    positional: ['hours'],
    examples: ['mutuals load cap 4', 'mutuals load cap 4 --keep-free "mornings, and all of Sunday"'],
  },
  input: z.object({
    hours: z.coerce.number().min(0).max(100).describe('hours a week'),
    keepFree: z.string().max(200).optional().describe('time that you give to nobody; "" takes it back'),
  }),
  output: actDone.extend({ capacity: capacityView }),
  async run({ hours, keepFree }, deps) {
    const { store } = deps;
    const before = await keptCapacity(store);
    const keptFree = keepFree ?? before?.about.keptFree ?? '';
    const capacity = { hoursPerWeek: hours, ...(keptFree !== '' && { keptFree }) };
    const line = `You want to give ${hours} hours a week`;
    const { act } = await store.act({ verb: 'load.cap', by: deps.by, line }, (writer) =>
      keepCapacity(writer, capacity, today(deps)),
    );
    return { capacity, ...shownIfDone(act) };
  },
});

async function keepCapacity(writer: Writer, about: Capacity, on: Day): Promise<void> {
  const before = await keptCapacity(writer);
  if (before) await writer.changeMatter({ ...before, about });
  else await writer.addMatter({ kind: 'capacity', day: on, state: 'open', people: [], about });
}

async function requests(store: Reader): Promise<z.input<typeof loadView>['requests']> {
  const needs = await store.matters({ kind: 'need', state: 'open' });
  const asked = needs.filter(({ about }) => about.isRequest);
  const nameOf = await namesOf(store, asked);
  return asked.map((need) => ({ ...shownNeed(need, nameOf), hours: saidEffort(need.about.what) }));
}

async function takers(store: Reader, on: Day): Promise<z.input<typeof loadView>['onlyTake']> {
  const benefits = await store.matters({ kind: 'benefit' });
  const nameOf = await namesOf(store, benefits);
  return thoseWhoOnlyTake(standings(benefits, on), TAKERS_SHOWN).map(({ person, favours }) => ({
    person: { id: person, name: nameOf(person) },
    reasons: explainBalance(favours, on).map(({ says }) => ({ term: 'benefit', says })),
  }));
}

const tenths = (hours: number): number => Math.round(hours * 10) / 10;
