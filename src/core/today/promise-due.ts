import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { daysLate } from '../mutual/open-promises.ts';

/** The day before it is due there is still time to keep it. */
const BEFORE_DAYS = 1;

const SOON = 0.75;
const DUE = 0.93;
/** Each day more makes it a little worse. */
const PER_DAY_LATE = 0.01;

/** A promise of mine that is due, or soon will be; those without a day never are. */
export function isPromiseDue({ state, about, dueDay }: Matter<'promise'>, today: Day): boolean {
  return state === 'open' && about.of === 'me' && dueDay !== undefined && dueDay - today <= BEFORE_DAYS;
}

export function promiseUrgency(promise: Pick<Matter<'promise'>, 'dueDay'>, today: Day): number {
  if (promise.dueDay === undefined || promise.dueDay > today) return SOON;
  return Math.min(1, DUE + PER_DAY_LATE * daysLate(promise, today));
}
