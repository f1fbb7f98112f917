import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactDay, dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { type Rhythm, rhythm } from '../rhythm.ts';
import { daysToNextStage, explainGapStage, gapStage, SILENCE_ANSWERS, silenceQuestion } from './gap-stage.ts';

const silentFor = (silenceInDays: number, usualGapDays = 10): Rhythm => ({
  activeDays: 9,
  usualGapDays,
  lastDay: dayBefore(silenceInDays),
  silenceInDays,
  gapRatio: silenceInDays / usualGapDays,
});

test.each([
  [0, 'in rhythm'],
  [19, 'in rhythm'],
  [20, 'late'],
  [39, 'late'],
  [40, 'very late'],
  [79, 'very late'],
  [80, 'last chance'],
  [4000, 'last chance'],
] as const)('with a usual gap of ten days, %i silent days are %s', (days, stage) => {
  expect(gapStage(silentFor(days))).toBe(stage);
});

test('with few active days there is no stage', () => {
  expect(gapStage(rhythm([contactDay(900)], TODAY))).toBe('no rhythm');
  expect(explainGapStage(undefined).says).toBe('You have been in touch too seldom to speak of a rhythm.');
  expect(daysToNextStage(undefined)).toBeUndefined();
});

test('the next stage begins on the day that is told, and not before', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), (silence, gap) => {
      const now = silentFor(silence, gap);
      const days = daysToNextStage(now);
      const stageAfter = (more: number) => gapStage(silentFor(silence + more, gap));
      if (days === undefined) {
        expect(gapStage(now)).toBe('last chance');
      } else {
        expect(stageAfter(days)).not.toBe(gapStage(now));
        expect(stageAfter(days - 1)).toBe(gapStage(now));
      }
    }),
  );
});

test('a long silence asks and does not decide; of those who outlast silence it does not even ask', () => {
  expect(silenceQuestion(silentFor(85), false)).toEqual({
    asks: 'It has been 12 weeks, 8 times as long as usual. Do you want to reach out, is this tie resting, or do you let it go?',
    answers: SILENCE_ANSWERS,
  });
  expect(silenceQuestion(silentFor(85), true)).toBeUndefined();
  expect(silenceQuestion(silentFor(79), false)).toBeUndefined();
  expect(silenceQuestion(undefined, false)).toBeUndefined();
});

test('the stage in words', () => {
  expect(explainGapStage(silentFor(30))).toEqual({
    says: 'You are usually in touch every 10 days; it has been 4 weeks. That is late for the two of you.',
    amount: 3,
  });
});
