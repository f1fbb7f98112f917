import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { personId } from '../ids.ts';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { daysAgo, TODAY, wholePerson } from '../whole-person-for-tests.ts';
import { eventNear } from './event-near.ts';
import { isPromiseDue, promiseUrgency } from './promise-due.ts';
import { isDoneToday, restDays } from './rest-days.ts';
import { tendingCost, tendingRoom } from './tending-room.ts';
import { isThanksDue, thanksUrgency } from './thanks-due.ts';
import { hasWoken, mayHaveWoken, silentForDays, wakeOfWeek } from './wake-of-week.ts';
import { mondayOf } from './week-of.ts';

const inDays = (days: number): Day => (TODAY + days) as Day;

test('a promise of mine is due from the day before, one of theirs or without a day never', () => {
  const promise = (of: 'me' | 'them', dueDay?: Day) =>
    matterOf('promise', { of, what: 'the deck', hours: 1 }, dueDay === undefined ? {} : { dueDay });
  const isDue = (of: 'me' | 'them', dueDay?: Day) => isPromiseDue(promise(of, dueDay), TODAY);
  expect([inDays(2), inDays(1), TODAY, inDays(-40)].map((dueDay) => isDue('me', dueDay))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect([isDue('them', TODAY), isDue('me')]).toEqual([false, false]);
  const urgencies = [1, 0, -3, -40].map((days) => promiseUrgency({ dueDay: inDays(days) }, TODAY));
  expect(urgencies).toEqual([0.75, 0.93, expect.closeTo(0.96), 1]);
});

test('thanks are due after two days, and more so with time', () => {
  const owed = (days: number) => ({ state: 'open', day: daysAgo(days) });
  expect([0, 1, 2, 400].map((days) => isThanksDue(owed(days), TODAY))).toEqual([false, false, true, true]);
  expect(isThanksDue({ ...owed(9), state: 'said' }, TODAY)).toBe(false);
  expect([2, 17, 32, 400].map((days) => thanksUrgency(owed(days), TODAY))).toEqual([
    0.6,
    expect.closeTo(0.725),
    expect.closeTo(0.85),
    expect.closeTo(0.85),
  ]);
});

test('an event is named for two days before and two days after, until it was told', () => {
  const about = { name: 'Chamber dinner', kind: 'dinner', place: 'Porto', others: ['Grace Nettle'] };
  const near = (days: number, state = 'open') => {
    const event = matterOf('event', about, { person: '', day: inDays(days), state });
    return eventNear({ ...event, people: [{ part: 'expected', person: personId('p1') }] }, TODAY);
  };
  expect([3, 2, 0, -1, -2, -3].map((days) => near(days)?.kind)).toEqual([
    undefined,
    'event',
    'event',
    'met',
    'met',
    undefined,
  ]);
  expect(near(-1, 'told')).toBeUndefined();
  expect(near(1)?.why).toBe(
    '“Chamber dinner” is tomorrow (Porto); 2 people are expected, 1 of them known to you.',
  );
  expect(near(-1)?.why).toBe('“Chamber dinner” was yesterday, and you have not said whom you met.');
});

test('a day has a seventh of what the week has for keeping, and without a budget there is no end to it', () => {
  expect(tendingRoom({ unit: 'contacts', amount: 70, findingShare: 0.3 })).toBeCloseTo(7);
  // Two hours, 15 % of them kept for new people, are 102 minutes in seven days.
  expect(tendingRoom(undefined)).toBeCloseTo(102 / 7);
  expect(tendingCost({ shown: 0.2 }, undefined)).toBe(5);
  const minutes = { unit: 'minutes', amount: 90 } as const;
  expect([tendingCost({ shown: 0.9 }, minutes), tendingCost({ shown: 0.2 }, minutes)]).toEqual([20, 5]);
  expect(tendingCost({ shown: 0.9 }, { unit: 'contacts', amount: 5 })).toBe(1);
});

test('a rest is the usual gap within a week and a quarter, and tells on the day it began that it did', () => {
  expect(
    [undefined, 2, 11.4, 400].map((gap) => restDays(gap === undefined ? {} : { usualGapDays: gap })),
  ).toEqual([30, 7, 11, 90]);
  const person = { usualGapDays: 11.4 };
  expect(isDoneToday({ state: 'done', until: inDays(11) }, person, TODAY)).toBe(true);
  expect(isDoneToday({ state: 'done', until: inDays(10) }, person, TODAY)).toBe(false);
  expect(isDoneToday({ state: 'snoozed', until: inDays(11) }, person, TODAY)).toBe(false);
});

test('a week begins on Monday', () => {
  // 15 June 2026 is a Monday.
  expect([-1, 0, 6, 7].map((days) => mondayOf(inDays(days)) - TODAY)).toEqual([-7, 0, 0, 7]);
});

const asleep = (id: string) =>
  wholePerson(id, { firstDay: daysAgo(2_000), lastDay: daysAgo(800), activeDays: 20 });

test('one of the past is the one of a week from Monday to Sunday, and in time it is others', () => {
  const people = [...'abcdefgh'].map(asleep);
  const pick = (days: number) => wakeOfWeek(people, inDays(days))?.id;
  expect(new Set([0, 1, 2, 3, 4, 5, 6].map(pick)).size).toBe(1);
  expect(new Set(Array.from({ length: 20 }, (_, at) => pick(7 * at))).size).toBeGreaterThan(3);
  const awake = { ...asleep('z'), lastDay: daysAgo(300) };
  expect(wakeOfWeek([awake, { ...asleep('y'), isMe: true }], TODAY)).toBeUndefined();
});

test('how deep in the past one looks changes with the week, and a year at the least', () => {
  const depths = Array.from({ length: 100 }, (_, at) => silentForDays(inDays(7 * at)));
  expect(new Set(depths.map(([deep]) => deep)).size).toBeGreaterThan(80);
  for (const [deep = 0, whole] of depths) {
    expect(deep).toBeGreaterThan(365);
    expect(deep).toBeLessThanOrEqual(6 * 365);
    expect(whole).toBe(366);
  }
  expect(silentForDays(inDays(6))).toEqual(silentForDays(TODAY));
});

test('whoever was heard of again this week after more than a year was woken', () => {
  const on = (...days: readonly number[]) =>
    days.map((ago) => ({ day: daysAgo(ago), channel: 'mail', direction: 'out', weight: 1 }) as const);
  const friday = inDays(4);
  expect(hasWoken(on(900, 500, -2), friday)).toBe(true);
  expect(hasWoken(on(900, 300, -2), friday)).toBe(false);
  expect(hasWoken(on(900, 500), friday)).toBe(false);
  expect(hasWoken(on(900, 500, -6), friday)).toBe(false);
  const people = [asleep('a'), { ...asleep('b'), lastDay: inDays(2) }];
  expect(mayHaveWoken(people, friday).map(({ id }) => id)).toEqual(['b']);
});
