import { expect, test } from 'vitest';
import { contactDay, dayBefore, TODAY } from '../../../test/contact-days.ts';
import { rhythm } from './rhythm.ts';

const every = (gap: number, times: number, since: number) =>
  Array.from({ length: times }, (_, place) => contactDay(since + gap * (times - 1 - place)));

test('with fewer than five active days there is no rhythm to speak of', () => {
  expect(rhythm(every(7, 4, 1), TODAY)).toBeUndefined();
  expect(rhythm([], TODAY)).toBeUndefined();
});

test('the usual gap leans towards what one would expect: (4·10 + 2·30) / (4 + 2)', () => {
  const found = rhythm(every(10, 5, 50), TODAY);
  expect(found?.usualGapDays).toBeCloseTo(100 / 6, 12);
  expect(found?.gapRatio).toBeCloseTo(3, 12);
  expect(found).toMatchObject({ activeDays: 5, lastDay: dayBefore(50), silenceInDays: 50 });
});

test('the expected gap of a layer is an argument', () => {
  expect(rhythm(every(10, 5, 0), TODAY, 10)?.usualGapDays).toBe(10);
});

test('an answer two days later makes no shorter rhythm: (4·91 + 2 + 2·30) / (4 + 2)', () => {
  const letters = every(91, 5, 10);
  const answers = every(91, 5, 8);
  const both = letters.flatMap((letter, place) => [letter, answers[place] ?? letter]);
  expect(rhythm(both, TODAY)?.usualGapDays).toBeCloseTo(71, 12);
});
