import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';

/** Most thanks are said at once; from the second day on one is reminded of them. */
const AFTER_DAYS = 2;

const LEAST = 0.6;
const MOST = 0.85;
/** After a month they are as urgent as they get. */
const FULLY_AFTER_DAYS = 30;

export function isThanksDue({ state, day }: Pick<Matter<'thanks'>, 'state' | 'day'>, today: Day): boolean {
  return state === 'open' && today - day >= AFTER_DAYS;
}

export function thanksUrgency({ day }: Pick<Matter<'thanks'>, 'day'>, today: Day): number {
  const waited = Math.min(1, Math.max(0, today - day - AFTER_DAYS) / FULLY_AFTER_DAYS);
  return LEAST + (MOST - LEAST) * waited;
}
