import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BOND } from './bond.ts';
import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import { questionOf, rhythmOf, silentTies } from './silent-ties.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';

/** In touch every ten days, until `silence` days ago. */
const somebody = (silence: number, known: Partial<WholePerson> = {}): WholePerson =>
  wholePerson('a', {
    shown: 0.5,
    activeDays: 20,
    lastDay: daysAgo(silence),
    usualGapDays: 10,
    quiet: 0.9,
    ...known,
  });
const asks = (silence: number, known: Partial<WholePerson> = {}) =>
  questionOf(somebody(silence, known), TODAY)?.asks;

test('a rhythm of ten days is a question from a quarter of silence on', () => {
  expect(asks(89)).toBeUndefined();
  expect(asks(90)).toMatch(/^It has been 3 months, 9 times as long as usual\. /);
});

test('a rhythm of three weeks is a question after eight of its gaps, 168 days', () => {
  expect(asks(167, { usualGapDays: 21 })).toBeUndefined();
  expect(asks(168, { usualGapDays: 21 })).toMatch(/8 times as long as usual/);
});

test('somebody in a layer is asked about after twice its interval: 360 days for the fifty', () => {
  const inFifty = { layer: 50 as const, usualGapDays: 60 };
  expect(asks(359, inFifty)).toBeUndefined();
  expect(asks(360, inFifty)).toBe('Still close? Nothing in 12 months.');
});

test('kin, the resting, the never, the snoozed, the let go and I are not asked about', () => {
  expect(asks(400)).toBeDefined();
  expect(asks(400, { bond: { ...NO_BOND, isKin: true } })).toBeUndefined();
  expect(asks(400, { bond: { ...NO_BOND, rests: true }, layer: 15 })).toBeUndefined();
  expect(asks(400, { attention: { state: 'never' } })).toBeUndefined();
  expect(asks(400, { attention: { state: 'snoozed', until: (TODAY + 1) as Day } })).toBeUndefined();
  expect(asks(400, { attention: { state: 'snoozed', until: TODAY } })).toBeDefined();
  expect(asks(400, { bond: { ...NO_BOND, layer: 'none', answeredDay: daysAgo(300) } })).toBeUndefined();
  expect(asks(400, { isMe: true })).toBeUndefined();
});

test('who was never in touch, and who has neither rhythm nor layer, is not silent', () => {
  const { lastDay: _last, ...never } = somebody(400, { layer: 5 });
  expect(questionOf(never, TODAY)).toBeUndefined();
  const { usualGapDays: _gap, ...seldom } = somebody(4000);
  expect(questionOf(seldom, TODAY)).toBeUndefined();
});

test('an answer holds for half a year, and one to an earlier silence says nothing of this one', () => {
  const answered = (days: number) => ({ bond: { ...NO_BOND, answeredDay: daysAgo(days) } });
  expect(asks(400, answered(179))).toBeUndefined();
  expect(asks(400, answered(180))).toBeDefined();
  expect(asks(100, answered(120))).toBeDefined();
});

test('the most worth stands first: a layer before a number, then the one with more days', () => {
  const named = silentTies(
    [
      somebody(800, { name: 'Few', shown: 0.2, activeDays: 6 }),
      somebody(800, { name: 'Fine', shown: 0.1, activeDays: 60 }),
      somebody(800, { name: 'Close', shown: 0.1, layer: 15 }),
      somebody(800, { name: 'Many', shown: 0.2, activeDays: 60 }),
      somebody(5, { name: 'Fresh' }),
    ],
    TODAY,
  ).map(({ person }) => person.name);
  expect(named).toEqual(['Close', 'Many', 'Few', 'Fine']);
});

test('the rhythm is that of the kept numbers', () => {
  expect(rhythmOf(somebody(25), TODAY)).toEqual({
    activeDays: 20,
    usualGapDays: 10,
    lastDay: daysAgo(25),
    silenceInDays: 25,
    gapRatio: 2.5,
  });
});

test('who is asked about stays so while nothing happens, and a contact ends it', () => {
  const silence = fc.integer({ min: 0, max: 3000 });
  const gap = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(silence, silence, gap, (one, more, usualGapDays) => {
      if (asks(one, { usualGapDays }) !== undefined) expect(asks(one + more, { usualGapDays })).toBeDefined();
      expect(asks(0, { usualGapDays })).toBeUndefined();
    }),
  );
});
