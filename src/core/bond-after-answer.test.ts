import { expect, test } from 'vitest';
import { type Bond, NO_BOND } from './bond.ts';
import { ANSWERS, bondAfterAnswer, isLetGo } from './bond-after-answer.ts';
import { dayOf } from './day.ts';

const TODAY = dayOf(new Date('2026-06-15T00:00:00Z'));
const EARLIER = dayOf(new Date('2026-01-15T00:00:00Z'));
const close: Bond = { closeness: 4, isKin: true, rests: false, layer: 15, intervalDays: 21 };

test('reaching out keeps what was said and the day of the answer', () => {
  expect(bondAfterAnswer(close, 'reaching-out', TODAY)).toEqual({ ...close, answeredDay: TODAY });
});

test('a resting tie keeps its place and is left in peace', () => {
  expect(bondAfterAnswer(close, 'resting', TODAY)).toEqual({ ...close, rests: true, answeredDay: TODAY });
});

test('who is let go stands in no layer, and nothing asks for contact any more', () => {
  expect(bondAfterAnswer(close, 'let-go', TODAY)).toEqual({
    closeness: 4,
    isKin: true,
    rests: false,
    layer: 'none',
    answeredDay: TODAY,
  });
});

test('the newest answer replaces the one before, and the same one again changes nothing', () => {
  for (const before of ANSWERS) {
    for (const answer of ANSWERS) {
      const once = bondAfterAnswer(NO_BOND, answer, TODAY);
      expect(bondAfterAnswer(bondAfterAnswer(NO_BOND, before, EARLIER), answer, TODAY)).toEqual(once);
      expect(bondAfterAnswer(once, answer, TODAY)).toEqual(once);
    }
  }
});

test('who was let go is so until there is contact again', () => {
  const gone = bondAfterAnswer(close, 'let-go', EARLIER);
  expect(isLetGo(gone, EARLIER)).toBe(true);
  expect(isLetGo(gone, undefined)).toBe(true);
  expect(isLetGo(gone, TODAY)).toBe(false);
  expect(isLetGo({ ...NO_BOND, layer: 'none' }, EARLIER)).toBe(false);
});
