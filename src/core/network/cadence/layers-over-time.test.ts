import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../../test/contact-days.ts';
import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import { tidyDays } from '../contact-day.ts';
import { layersOverTime, type Placed } from './layers-over-time.ts';
import { steadyStrength } from './steady-strength.ts';
import {
  fillFlatDays,
  flatDays,
  keptTable,
  mostSteadyStrength,
  steadyStrengthThen,
} from './steady-strengths.ts';

const both = (...ages: readonly number[]) =>
  tidyDays(ages.map((age) => contactDay(age, { channel: 'call', direction: 'both' })));
const everyDays = (gap: number, from: number, to = 0) =>
  both(...Array.from({ length: Math.floor((from - to) / gap) }, (_, at) => to + at * gap));
const someone = (id: number, known: Partial<Placed<number>> = {}): Placed<number> => ({
  id,
  days: [],
  isKin: false,
  ...known,
});
const layerOf = (people: readonly Placed<number>[], id: number, today: Day = TODAY) =>
  layersOverTime(people, today).get(id)?.layer;

/** Six people who are called ever more seldom, each often enough for the innermost layer. */
const six = [5, 7, 9, 11, 12, 13].map((gap, id) => someone(id, { days: everyDays(gap, 700) }));

test('the five who are called most stand innermost, the sixth one layer further out', () => {
  expect([0, 1, 2, 3, 4, 5].map((id) => layerOf(six, id))).toEqual([5, 5, 5, 5, 5, 15]);
});

test('in a book of three nobody is among the closest by being the only one', () => {
  const three = [120, 40, 10].map((gap, id) => someone(id, { days: everyDays(gap, 700) }));
  expect([0, 1, 2].map((id) => layerOf(three, id))).toEqual([50, 15, 5]);
});

test('whoever was never in touch stands nowhere', () => {
  expect(layersOverTime([someone(1)], TODAY).has(1)).toBe(false);
});

test('a new friend is placed at the next of the days that come every four weeks', () => {
  const met = (daysAgo: number) => [...six, someone(9, { days: everyDays(1, daysAgo) })];
  const sinceLast = TODAY % 28;
  expect(layerOf(met(sinceLast), 9)).toBeUndefined();
  expect(layerOf(met(sinceLast + 20), 9)).toBeDefined();
});

test('silence alone moves nobody out', () => {
  const newFriends = [1, 2, 3, 4, 5].map((id) => someone(id, { days: everyDays(2, 300) }));
  const silentSince = [...newFriends, someone(0, { days: everyDays(7, 900, 360) })];
  expect(layersOverTime(silentSince, TODAY).get(0)).toMatchObject({ layer: 5, why: 'silent' });
});

test('a closeness said by hand counts beside contact', () => {
  expect(layerOf([...six, someone(9, { closeness: 5 })], 9)).toBe(5);
  expect(
    layersOverTime([...six, someone(9, { byHand: 'none', days: everyDays(2, 300) })], TODAY).get(9),
  ).toMatchObject({ layer: undefined, why: 'by hand' });
});

test('the order of people does not matter, and nothing after today does', () => {
  fc.assert(
    fc.property(fc.array(anyContactDays, { maxLength: 12 }), (all) => {
      const people = all.map((days, id) => someone(id, { days: tidyDays(days) }));
      const past = people.map((person) => ({
        ...person,
        days: person.days.filter(({ day }) => day <= TODAY),
      }));
      const placed = layersOverTime(people, TODAY);
      expect(new Map([...placed].sort())).toEqual(
        new Map([...layersOverTime(past.toReversed(), TODAY)].sort()),
      );
    }),
  );
});

test('by a table and from the active days of today the past says the same', () => {
  fc.assert(
    fc.property(anyContactDays, fc.integer({ min: 0, max: 400 }), (some, daysAgo) => {
      const days = tidyDays(some);
      const flat = flatDays();
      fillFlatDays(flat, activeDays(days, TODAY));
      const then = steadyStrengthThen(flat, daysAgo, keptTable());
      expect(then).toBeCloseTo(steadyStrength(days, (TODAY - daysAgo) as Day), 9);
      expect(then).toBeLessThanOrEqual(mostSteadyStrength(days));
    }),
  );
});

test('in a crowd of strangers the same people stand in the same layers', () => {
  const friends = Array.from({ length: 200 }, (_, id) =>
    someone(id, { days: everyDays(5 + (id % 60), 700) }),
  );
  const crowd = Array.from({ length: 300 }, (_, id) => someone(1_000 + id, { days: both(40 + id, 20 + id) }));
  const alone = layersOverTime(friends, TODAY);
  for (const people of [
    [...friends, ...crowd],
    [...crowd, ...friends],
  ]) {
    const layers = layersOverTime(people, TODAY);
    expect(friends.map(({ id }) => layers.get(id)?.layer)).toEqual(
      friends.map(({ id }) => alone.get(id)?.layer),
    );
    expect(crowd.every(({ id }) => layers.get(id)?.layer === undefined)).toBe(true);
  }
});
