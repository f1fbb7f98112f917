import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../../test/contact-days.ts';
import { aliveHistory } from '../alive/alive-history.ts';
import { fitAlive } from '../alive/fit-alive.ts';
import { fitReplyHabit } from '../alive/reply-habit.ts';
import { replyWaits } from '../alive/reply-waits.ts';
import { calibration } from '../calibration/calibrator.ts';
import { ownPast } from '../calibration/own-past.ts';
import { secondOpinion } from '../calibration/second-opinion.ts';
import { tidyDays } from '../contact-day.ts';
import { isMutual, medianStrength, tieStrength } from '../tie-strength.ts';
import { learn } from './learn.ts';

test('in one pass it learns what each model learns by itself', () => {
  const anyCircle = fc.option(fc.double({ min: 0, max: 3, noNaN: true }), { nil: undefined });
  const anyTaught = fc.record({ days: anyContactDays.map(tidyDays), circle: anyCircle });
  fc.assert(
    fc.property(fc.array(anyTaught, { maxLength: 12 }), (people) => {
      const all = people.map(({ days }) => days);
      const mutual = people.filter(({ days }) => isMutual(days, TODAY));
      const alive = fitAlive(mutual.flatMap(({ days }) => aliveHistory(days, TODAY) ?? [])).parameters;
      const waits = replyWaits(all, TODAY);
      expect(learn(people, TODAY, true)).toEqual({
        median: medianStrength(mutual.map(({ days, circle }) => tieStrength(days, TODAY, { circle }))),
        knowsCircles: true,
        alive,
        quiet: calibration(ownPast(all, TODAY), secondOpinion(all, TODAY, { parameters: alive })),
        replies: { mine: fitReplyHabit(waits.mine), theirs: fitReplyHabit(waits.theirs) },
      });
    }),
    { numRuns: 40 },
  );
});

test('who never answered teaches nothing of what a tie is worth', () => {
  const answered = { days: [contactDay(1), contactDay(1, { direction: 'in' })], circle: undefined };
  const silent = { days: [contactDay(0)], circle: undefined };
  expect(learn([answered, silent], TODAY, false).median).toBe(learn([answered], TODAY, false).median);
});

test('of very many people a part says nearly the same as all', () => {
  const people = Array.from({ length: 30_000 }, (_, person) => ({
    days: [contactDay(30 + (person % 97)), contactDay(1 + (person % 53), { direction: 'in' })],
    circle: undefined,
  }));
  const median = medianStrength(people.map(({ days }) => tieStrength(days, TODAY)));
  expect(learn(people, TODAY, false).median / median).toBeCloseTo(1, 1);
  expect(learn(people, TODAY, false)).toEqual(
    learn(
      people.filter((_, at) => at % 3 === 0),
      TODAY,
      false,
    ),
  );
});
