import { type Day, dayOf, startOfDay } from '../day.ts';
import { type ActiveDay, activeDays } from './active-day.ts';
import type { ContactDay } from './contact-day.ts';
import { conversations } from './conversations.ts';

/**
 * The rhythm of a tie: how long two people usually leave between one conversation and the next.
 *
 *   ḡ = (t_n − t_1 + κ g0) / (n − 1 + κ)          ρ = (T − t_last) / ḡ
 *
 * n conversations (conversations.ts) between the first day of contact t_1 and the last one t_n, or days of contact while
 * there are fewer than five conversations; κ = 2, g0 the gap one would expect before knowing better (the target of the
 * tie's layer), in days.
 * Source: freshness and gaps of ties (Navarro et al. 2017, EPJ Data Science 6:31), who see most ties end where the
 * silence is beyond eight times the usual gap. With few days a mean gap says nothing, so below five there is none.
 * Cost: a pass over the days and a sort of the gaps.
 */
const LEAST_COUNTED = 5;
const SHRINKAGE = 2;
const EXPECTED_GAP_DAYS = 30;

export type Rhythm = {
  readonly activeDays: number;
  /** ḡ */
  readonly usualGapDays: number;
  readonly lastDay: Day;
  readonly silenceInDays: number;
  /** ρ: 1 when the silence is as long as usual. */
  readonly gapRatio: number;
};

/** Undefined while there are fewer than five active days. `days` are tidy. */
export function rhythm(
  days: readonly ContactDay[],
  today: Day,
  expectedGapDays: number = EXPECTED_GAP_DAYS,
): Rhythm | undefined {
  return activeRhythm(activeDays(days, today), today, expectedGapDays);
}

/** The same of active days. Cost: none. */
export function activeRhythm(
  active: readonly ActiveDay[],
  today: Day,
  expectedGapDays: number = EXPECTED_GAP_DAYS,
): Rhythm | undefined {
  const first = active[0];
  const last = active[active.length - 1];
  if (!first || !last || active.length < LEAST_COUNTED) return undefined;
  const span = first.ageInDays - last.ageInDays;
  const usualGapDays = (span + SHRINKAGE * expectedGapDays) / (counted(active) - 1 + SHRINKAGE);
  const silenceInDays = last.ageInDays;
  return {
    activeDays: active.length,
    usualGapDays,
    lastDay: lastDayOf(today, silenceInDays),
    silenceInDays,
    gapRatio: silenceInDays / usualGapDays,
  };
}

function counted(active: readonly ActiveDay[]): number {
  const count = conversations(active);
  return count < LEAST_COUNTED ? active.length : count;
}

function lastDayOf(today: Day, silenceInDays: number): Day {
  return dayOf(startOfDay(today), -silenceInDays * 24 * 60);
}
