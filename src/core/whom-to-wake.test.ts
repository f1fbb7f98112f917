import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BOND } from './bond.ts';
import type { WholePerson } from './everybody.ts';
import type { ContactDay } from './network/contact-day.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';
import { dormantPeople, sleeperOf } from './whom-to-wake.ts';

const asleep = (id: string, known: Partial<WholePerson> = {}) =>
  wholePerson(id, { lastDay: daysAgo(800), activeDays: 10, ...known });
const dormant = (people: readonly WholePerson[], favours: Readonly<Record<string, number>> = {}) =>
  dormantPeople(people, {
    today: TODAY,
    favoursOf: new Map(people.map(({ id }) => [id, favours[id] ?? 0])),
  });
const ids = (people: readonly WholePerson[], favours = {}) =>
  dormant(people, favours).map(({ person }) => person.id);

test('asleep are those of more than a year ago with three days together, unless they are set aside', () => {
  const people = [
    asleep('a'),
    asleep('b', { lastDay: daysAgo(365) }),
    asleep('c', { activeDays: 2 }),
    asleep('d', { isMe: true }),
    asleep('e', { attention: { state: 'never' } }),
    asleep('f', { bond: { ...NO_BOND, layer: 'none', answeredDay: daysAgo(100) } }),
    asleep('g', { bond: { ...NO_BOND, rests: true } }),
  ];
  expect(ids(people)).toEqual(['a', 'g']);
});

test('more days together, help and a word by hand come first, then the id', () => {
  expect(ids([asleep('a'), asleep('b', { activeDays: 40 }), asleep('c')])).toEqual(['b', 'a', 'c']);
  expect(ids([asleep('a'), asleep('b')], { b: 1 })).toEqual(['b', 'a']);
  expect(ids([asleep('a'), asleep('b', { bond: { ...NO_BOND, closeness: 5 } })])).toEqual(['b', 'a']);
});

test('whatever order they come in, the ranking is the same and nobody is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 12 }), { maxLength: 30 }), (some) => {
      const people = some.map((activeDays, at) => asleep(`p${at}`, { activeDays }));
      expect(ids([...people].reverse())).toEqual(ids(people));
      expect(ids(people)).toHaveLength(people.length);
    }),
  );
});

test('somebody from another trade comes before one from mine', () => {
  const mine = wholePerson('m', { kinds: { field: 'law' }, shown: 0.5, lastDay: daysAgo(3) });
  const people = [
    mine,
    asleep('a', { kinds: { field: 'law' } }),
    asleep('b'),
    asleep('c', { kinds: { field: 'food' } }),
  ];
  expect(dormant(people).map(({ person, novelty }) => [person.id, novelty])).toEqual([
    ['c', 1],
    ['b', undefined],
    ['a', 0],
  ]);
});

test('what is read of the days: how close it was, and on how many days each of us was heard', () => {
  const day = (age: number, direction: ContactDay['direction']): ContactDay => ({
    day: daysAgo(age),
    channel: 'mail',
    direction,
    weight: 1,
  });
  const days = [day(802, 'out'), day(801, 'in'), day(800, 'both')];
  const [one] = dormant([asleep('a', { activeDays: 3, bond: { ...NO_BOND, closeness: 4 } })], { a: 2 });
  const sleeper = one && sleeperOf(one, { days, median: 1.5, today: TODAY });
  expect(sleeper).toMatchObject({ id: 'a', gapInDays: 800, activeDays: 3, novelty: undefined });
  expect(sleeper?.past).toMatchObject({ outDays: 2, inDays: 2, favours: 2, closeness: 4 });
  // On its last day: 1 + 1/1.5 + 1/2 of contact, and half the root of (1 + 1/2)(1 + 1/1.5) for both ways.
  const strength = 1 + 1 / 1.5 + 1 / 2 + 0.5 * Math.sqrt(1.5 * (1 + 1 / 1.5));
  expect(sleeper?.past.height).toBeCloseTo(strength / (strength + 1.5), 9);
});
