import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BOND } from './bond.ts';
import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import type { Channel } from './interaction.ts';
import { keptPeople, planOfWeeks } from './plan-of-weeks.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';

const LAYERED = [5, 15, 50, 150] as const;

/** In a layer by contact, last in touch so many days ago. */
const inLayer = (id: string, layer: (typeof LAYERED)[number], silence: number, known = {}): WholePerson =>
  wholePerson(id, {
    layer,
    interval: { days: { 5: 7, 15: 30, 50: 180, 150: 365 }[layer], from: 'layer', layer },
    shown: 0.5,
    quiet: 0.5,
    activeDays: 20,
    lastDay: daysAgo(silence),
    ...known,
  });
const byRhythm = (id: string, gap: number, silence: number, known = {}): WholePerson =>
  wholePerson(id, {
    interval: { days: 2 * gap, from: 'rhythm', usualGapDays: gap },
    usualGapDays: gap,
    shown: 0.3,
    quiet: 0.5,
    activeDays: 20,
    lastDay: daysAgo(silence),
    ...known,
  });
const kept = (people: readonly WholePerson[]) => keptPeople(people, { away: [], today: TODAY });
const ids = (people: readonly WholePerson[]) => kept(people).map(({ person }) => person.id);
const asked = (budget: { unit: 'minutes' | 'contacts'; amount: number }, channel?: Channel) => ({
  budget: { ...budget, findingShare: 0 },
  weeks: 4,
  away: [],
  today: TODAY,
  channelOf: () => channel,
});

test('kept are those with an interval who are not set aside', () => {
  const bond = { ...NO_BOND, answeredDay: daysAgo(10) };
  const people = [
    inLayer('a', 15, 20),
    inLayer('b', 15, 20, { isMe: true }),
    inLayer('c', 15, 20, { bond: { ...NO_BOND, rests: true } }),
    inLayer('d', 15, 20, { attention: { state: 'never' } }),
    byRhythm('e', 10, 20, { bond: { ...bond, layer: 'none' } }),
    byRhythm('f', 10, 20),
    wholePerson('g', { lastDay: daysAgo(20) }),
  ];
  expect(ids(people)).toEqual(['a', 'f']);
});

test('who has only a rhythm and is silent beyond it is asked about first; nobody in a layer is left out', () => {
  expect(ids([byRhythm('a', 10, 400)])).toEqual([]);
  expect(ids([byRhythm('a', 10, 400, { layer: 150 })])).toEqual(['a']);
  expect(ids([inLayer('a', 15, 400)])).toEqual(['a']);
  const reached = { bond: { ...NO_BOND, answeredDay: daysAgo(3) } };
  expect(ids([byRhythm('a', 10, 400, reached)])).toEqual(['a']);
});

test('who is due when, within the room: of three late ones two this week, one next', () => {
  const people = ['a', 'b', 'c'].map((id) => inLayer(id, 15, 30));
  const { plan, capacity } = planOfWeeks(kept(people), asked({ unit: 'contacts', amount: 2 }));
  expect(plan.weeks.map(({ contacts }) => contacts.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], [], []]);
  expect(plan.without).toEqual([]);
  expect(capacity.needed).toBeCloseTo(3 * (7 / 30), 9);
  expect(capacity.missing).toBe(0);
});

test('a contact takes what its channel takes: three calls of 20 minutes fill an hour', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => inLayer(id, 15, 60));
  const { plan } = planOfWeeks(kept(people), asked({ unit: 'minutes', amount: 60 }, 'call'));
  expect(Math.max(...plan.weeks.map(({ load }) => load))).toBeLessThanOrEqual(60);
  const mails = planOfWeeks(kept(people), asked({ unit: 'minutes', amount: 60 }));
  expect(mails.capacity.needed).toBeCloseTo((4 * 5 * 7) / 30, 9);
});

test('daily ties are planned and counted as weekly', () => {
  const { plan, capacity } = planOfWeeks(kept([byRhythm('a', 1, 3)]), asked({ unit: 'contacts', amount: 3 }));
  expect(capacity.needed).toBeCloseTo(1, 9);
  expect(plan.weeks.map(({ contacts }) => contacts.length)).toEqual([1, 1, 1, 1]);
});

test('when there is no room, the least worth would go; family and whom the user placed are asked about', () => {
  const people = [
    inLayer('a', 5, 7, { shown: 0.9 }),
    inLayer('b', 5, 7, { bond: { ...NO_BOND, isKin: true } }),
    inLayer('c', 5, 7, { bond: { ...NO_BOND, layer: 5 } }),
    byRhythm('d', 3.5, 7, { interval: { days: 7, from: 'hand' } }),
    byRhythm('e', 3.5, 7),
  ];
  const three = planOfWeeks(kept(people), asked({ unit: 'contacts', amount: 3 })).capacity;
  expect([three.missing, three.letGo, three.askAbout]).toEqual([2, ['e', 'a'], []]);
  const two = planOfWeeks(kept(people), asked({ unit: 'contacts', amount: 2 })).capacity;
  expect([two.letGo, two.askAbout]).toEqual([['e', 'a'], ['d']]);
});

test('those of one firm are met in one week, those of one place only when they are mostly met in person', () => {
  const weekOf = (known: Partial<WholePerson>, channel: Channel) => {
    const others = Array.from({ length: 8 }, (_, at) => inLayer(`o${at}`, 50, 180, { shown: 0.1 }));
    const people = [
      inLayer('late', 50, 180, known),
      inLayer('mate', 50, 166, { ...known, shown: 0.95 }),
      ...others,
    ];
    const { plan } = planOfWeeks(kept(people), asked({ unit: 'contacts', amount: 9 }, channel));
    return plan.weeks.findIndex(({ contacts }) => contacts.some(({ id }) => id === 'late'));
  };
  expect(weekOf({ shown: 0.9 }, 'meeting')).toBe(0);
  expect(weekOf({ shown: 0.9, firm: 'oven' }, 'mail')).toBe(2);
  expect(weekOf({ shown: 0.9, kinds: { place: 'Spain' } }, 'meeting')).toBe(2);
  expect(weekOf({ shown: 0.9, kinds: { place: 'Spain' } }, 'mail')).toBe(0);
});

test('while I am away nobody is planned, and what falls due then is put off', () => {
  const away = [{ from: TODAY, to: (TODAY + 13) as Day }];
  const people = keptPeople([inLayer('a', 15, 30)], { away, today: TODAY });
  expect(people[0]?.due).toEqual({ day: TODAY + 14, stage: 'paused' });
  const { plan } = planOfWeeks(people, { ...asked({ unit: 'contacts', amount: 2 }), away });
  expect(plan.weeks.map(({ contacts }) => contacts.length)).toEqual([0, 0, 1, 0]);
});

test('whatever the people and the order in which they come: no week takes more than it has, and the plan is the same', () => {
  const anybody = fc.record({
    layer: fc.constantFrom(...LAYERED),
    silence: fc.integer({ min: 0, max: 500 }),
    shown: fc.double({ min: 0, max: 0.99, noNaN: true }),
    firm: fc.constantFrom('oven', 'loom'),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (some, amount) => {
      const people = some.map(({ layer, silence, ...known }, at) => inLayer(`p${at}`, layer, silence, known));
      const one = planOfWeeks(kept(people), asked({ unit: 'contacts', amount }));
      for (const { load } of one.plan.weeks) expect(load).toBeLessThanOrEqual(amount);
      const other = planOfWeeks(kept([...people].reverse()), asked({ unit: 'contacts', amount }));
      expect(other.plan).toEqual(one.plan);
    }),
  );
});
