import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTRODUCTION_STATES } from '../matters/introduction.ts';
import { daysAgo, TODAY } from '../mutual/matters-for-tests.ts';
import {
  goesOnTo,
  introductionState,
  isClosed,
  madeDay,
  standsSince,
  wasMade,
  withStep,
} from './introduction-state.ts';
import { introductionOf } from './introductions-for-tests.ts';

const state = fc.constantFrom(...INTRODUCTION_STATES);

test('steps go onwards only, and nothing goes on from what is over', () => {
  fc.assert(
    fc.property(state, state, (from, to) => {
      if (from === to) expect(goesOnTo(from, to)).toBe(true);
      else expect(goesOnTo(from, to) && goesOnTo(to, from)).toBe(false);
      if (from !== to && isClosed({ state: from })) expect(goesOnTo(from, to)).toBe(false);
    }),
  );
  expect(goesOnTo('idea', 'met')).toBe(true);
  expect(goesOnTo('made', 'declined')).toBe(true);
  expect(goesOnTo('met', 'asked')).toBe(false);
});

test('a step is kept with its day and note; the first in which they were brought together is the day it was made', () => {
  const begun = introductionOf('idea', { day: daysAgo(30) });
  const asked = withStep(begun, { state: 'asked', day: daysAgo(20), note: 'by phone' });
  const met = withStep(asked, { state: 'met', day: daysAgo(3) });
  expect(met.about.steps).toEqual([
    { state: 'idea', day: daysAgo(30) },
    { state: 'asked', day: daysAgo(20), note: 'by phone' },
    { state: 'met', day: daysAgo(3) },
  ]);
  expect([asked, met].map(standsSince)).toEqual([daysAgo(20), daysAgo(3)]);
  expect([madeDay(asked.about), madeDay(met.about)]).toEqual([undefined, daysAgo(3)]);
});

test('the same state again changes nothing, and a note does not move its day', () => {
  const asked = introductionOf('asked', { day: daysAgo(9) });
  expect(withStep(asked, { state: 'asked', day: TODAY })).toBe(asked);
  const noted = withStep(asked, { state: 'asked', day: TODAY, note: 'she is away' });
  expect(noted.about.steps).toEqual([{ state: 'asked', day: daysAgo(9), note: 'she is away' }]);
});

test('what is made stays made until it is declined; an unknown state is read as an idea', () => {
  expect(INTRODUCTION_STATES.filter(wasMade)).toEqual(['made', 'met', 'done']);
  expect(introductionState({ state: 'whatever' })).toBe('idea');
});
