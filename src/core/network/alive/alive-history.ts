import type { Day } from '../../day.ts';
import { type ActiveDay, activeDays } from '../active-day.ts';
import type { ContactDay } from '../contact-day.ts';

/** What the models of this folder read of a tie: the symbols of Fader, Hardie, Lee 2005, in days instead of weeks. */
export type AliveHistory = {
  /** x: active days after the first one. */
  readonly x: number;
  /** t_x: days from the first active day to the last. */
  readonly tx: number;
  /** T: days from the first active day to today. */
  readonly T: number;
};

/** Undefined before the first contact. `days` are tidy. Cost: one pass. */
export function aliveHistory(days: readonly ContactDay[], today: Day): AliveHistory | undefined {
  return activeHistory(activeDays(days, today));
}

/** The same of active days. Cost: none. */
export function activeHistory(active: readonly ActiveDay[]): AliveHistory | undefined {
  const first = active[0];
  const last = active[active.length - 1];
  if (!first || !last) return undefined;
  return { x: active.length - 1, tx: first.ageInDays - last.ageInDays, T: first.ageInDays };
}
