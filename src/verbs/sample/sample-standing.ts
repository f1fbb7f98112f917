import type { Bond } from '../../core/bond.ts';
import { NO_BOND } from '../../core/bond.ts';
import { kindsInAim } from '../../core/goals/kinds-in-aim.ts';
import { needsOfGoal } from '../../core/goals/needs-of-goal.ts';
import type { PersonId } from '../../core/ids.ts';
import type { FavourKind, FavourSize } from '../../core/network/benefit/favour.ts';
import type { Store, Writer } from '../../core/store.ts';
import { addBenefit } from '../write-benefit.ts';
import type { SampleClock } from './sample-clock.ts';
import { noteSampleEvents } from './sample-events.ts';
import { sampleIdOf } from './sample-id-of.ts';

/** What Robin has said of ties, and what stands between Robin and others: help, promises, needs, offers, events, and a goal. */
export async function writeSampleStanding(store: Store, clock: SampleClock): Promise<void> {
  const act = { verb: 'sample.open', by: 'hand', line: 'Noted how Robin stands with people' } as const;
  await store.act(act, async (writer) => {
    for (const [name, bond] of BONDS) await writer.setBond(await sampleIdOf(name, writer), bond);
    for (const favour of FAVOURS) await noteFavour(writer, favour, clock);
    await notePromises(writer, clock);
    await noteNeeds(writer, clock);
    await noteAcquaintance(writer, clock);
    await noteSampleEvents(writer, clock);
  });
  await setGoal(store, clock);
}

const BONDS: readonly (readonly [string, Bond])[] = [
  ['Margaret Ashdown', { ...NO_BOND, isKin: true, closeness: 5 }],
  ['Daniel Ashdown', { ...NO_BOND, isKin: true, closeness: 4 }],
  ['Amara Linnell', { ...NO_BOND, closeness: 5 }],
  ['Desmond Okoro-Lyle', { ...NO_BOND, closeness: 2 }],
  ['Thomas Eyre-Whitlock', { ...NO_BOND, closeness: 4, intervalDays: 91 }],
];

type Favour = {
  readonly name: string;
  readonly direction: 'given' | 'received';
  readonly what: FavourKind;
  readonly size: FavourSize;
  readonly line: string;
  readonly daysAgo: number;
  /** The one for which a word is still owed. */
  readonly isOwed?: boolean;
};

const FAVOURS: readonly Favour[] = [
  {
    name: 'Grace Achterberg',
    direction: 'received',
    what: 'referral',
    size: 'big',
    line: 'gave me Giorgos at the Corner Oven',
    daysAgo: 205,
  },
  {
    name: 'Grace Achterberg',
    direction: 'given',
    what: 'help',
    size: 'middle',
    line: 'her year end while she was ill',
    daysAgo: 150,
  },
  {
    name: 'Henrike Althaus',
    direction: 'received',
    what: 'endorsement',
    size: 'big',
    line: 'her word at Marlow Quill',
    daysAgo: 300,
    isOwed: true,
  },
  {
    name: 'Thomas Eyre-Whitlock',
    direction: 'received',
    what: 'mentoring',
    size: 'middle',
    line: 'told me whom to ring',
    daysAgo: 262,
  },
  {
    name: 'Thomas Eyre-Whitlock',
    direction: 'given',
    what: 'interest',
    size: 'small',
    line: 'an afternoon for his story of the pears',
    daysAgo: 262,
  },
  {
    name: 'Nadia Vance-Petrov',
    direction: 'received',
    what: 'advice',
    size: 'middle',
    line: 'shares, over soup',
    daysAgo: 128,
  },
  {
    name: 'Hannah Pellow',
    direction: 'given',
    what: 'advice',
    size: 'small',
    line: 'how to sit the tax paper',
    daysAgo: 70,
  },
  {
    name: 'Giorgos Vlahakis',
    direction: 'given',
    what: 'time',
    size: 'middle',
    line: 'a Sunday with his till rolls',
    daysAgo: 40,
  },
  {
    name: 'Joan Pettifer',
    direction: 'received',
    what: 'comfort',
    size: 'small',
    line: 'the wool shop took four years to pay',
    daysAgo: 25,
  },
];

async function noteFavour(writer: Writer, favour: Favour, clock: SampleClock): Promise<void> {
  const { name, daysAgo, isOwed = false, ...about } = favour;
  const person = await sampleIdOf(name, writer);
  await addBenefit(writer, { ...about, person, day: clock.dayBefore(daysAgo), isThanked: !isOwed });
}

async function notePromises(writer: Writer, clock: SampleClock): Promise<void> {
  const promise = (
    person: PersonId,
    dueIn: number,
    about: { of: 'me' | 'them'; what: string; hours: number },
  ) =>
    writer.addMatter({
      kind: 'promise',
      day: clock.dayBefore(7),
      dueDay: clock.dayBefore(-dueIn),
      state: 'open',
      people: [{ part: 'with', person }],
      about,
    });
  const grace = await sampleIdOf('Grace Achterberg', writer);
  const mirela = await sampleIdOf('Mirela Ionescu', writer);
  await promise(grace, 7, { of: 'me', what: 'my prices for the tea importer', hours: 1 });
  await promise(mirela, 10, { of: 'them', what: 'to introduce me to Orla', hours: 0.5 });
}

async function noteNeeds(writer: Writer, clock: SampleClock): Promise<void> {
  const day = clock.dayBefore(30);
  const giorgos = { part: 'with', person: await sampleIdOf('Giorgos Vlahakis', writer) };
  const teo = { part: 'with', person: await sampleIdOf('Teo Marchetti-Lund', writer) };
  const shared = { day, state: 'open' } as const;
  await writer.addMatter({
    kind: 'need',
    ...shared,
    people: [giorgos],
    about: { of: 'them', what: 'a new sign and a menu that can be read', isRequest: false },
  });
  await writer.addMatter({
    kind: 'offer',
    ...shared,
    people: [teo],
    about: { of: 'them', what: 'signs, menus and logos for small shops', hours: 4 },
  });
  await writer.addMatter({
    kind: 'offer',
    ...shared,
    people: [],
    about: { of: 'me', what: 'a first look at the books and the tax return', hours: 2 },
  });
  await writer.addMatter({
    kind: 'need',
    ...shared,
    people: [],
    about: { of: 'me', what: 'somebody who does marketing for small firms', isRequest: false },
  });
}

async function noteAcquaintance(writer: Writer, clock: SampleClock): Promise<void> {
  await writer.addMatter({
    kind: 'acquaintance',
    day: clock.dayBefore(40),
    state: 'open',
    people: [
      { part: 'one', person: await sampleIdOf('Mirela Ionescu', writer) },
      { part: 'other', person: await sampleIdOf('Orla Fennimore', writer) },
    ],
    about: { closeness: 4 },
  });
}

const AIM = 'start my own bookkeeping firm for bakeries and small shops';
const HALF_A_YEAR = 182;

async function setGoal(store: Store, clock: SampleClock): Promise<void> {
  const template = 'start a business';
  const needs = needsOfGoal(template, { aim: kindsInAim(AIM, template), me: { function: 'accounting' } });
  await store.act({ verb: 'goals.add', by: 'hand', line: `Set the goal “${AIM}”` }, (writer) =>
    writer.addMatter({
      kind: 'goal',
      day: clock.dayBefore(20),
      dueDay: clock.dayBefore(-HALF_A_YEAR),
      state: 'open',
      people: [],
      about: { aim: AIM, template, needs },
    }),
  );
}
