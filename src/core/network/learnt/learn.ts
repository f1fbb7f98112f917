import type { Day } from '../../day.ts';
import { aliveHistory } from '../alive/alive-history.ts';
import { fitAlive } from '../alive/fit-alive.ts';
import { fitReplyHabit } from '../alive/reply-habit.ts';
import { replyWaits } from '../alive/reply-waits.ts';
import { calibration } from '../calibration/calibrator.ts';
import { ownPast } from '../calibration/own-past.ts';
import { secondOpinion } from '../calibration/second-opinion.ts';
import type { ContactDay } from '../contact-day.ts';
import { isMutual, medianStrength, tieStrength } from '../tie-strength.ts';
import type { Learnt } from './learnt.ts';

/** One person as the models learn from them. */
export type Taught = {
  readonly days: readonly ContactDay[];
  /** C of reach.ts. */
  readonly circle: number | undefined;
};

/**
 * Everything that is learnt from the whole network of one user on one day: the middle strength, the pace at which their
 * ties end, how they and others answer, and at which level their ties fall quiet. Sources stand with each model.
 * `people` is gone through several times, so that the days need not stand in memory. Cost: some passes over the days.
 */
export function learn(people: Iterable<Taught>, today: Day, knowsCircles: boolean): Learnt {
  const peopleDays = daysOf(people);
  const histories = [...mutual(people, today)].flatMap(({ days }) => aliveHistory(days, today) ?? []);
  const alive = fitAlive(histories).parameters;
  const waits = replyWaits(peopleDays, today);
  return {
    median: medianOf(people, today),
    knowsCircles,
    alive,
    quiet: calibration(ownPast(peopleDays, today), secondOpinion(peopleDays, today, { parameters: alive })),
    replies: { mine: fitReplyHabit(waits.mine), theirs: fitReplyHabit(waits.theirs) },
  };
}

function medianOf(people: Iterable<Taught>, today: Day): number {
  const strengths: number[] = [];
  for (const { days, circle } of mutual(people, today)) strengths.push(tieStrength(days, today, { circle }));
  return medianStrength(strengths);
}

function* mutual(people: Iterable<Taught>, today: Day): Generator<Taught> {
  for (const person of people) if (isMutual(person.days, today)) yield person;
}

function daysOf(people: Iterable<Taught>): Iterable<readonly ContactDay[]> {
  return {
    *[Symbol.iterator]() {
      for (const { days } of people) yield days;
    },
  };
}
