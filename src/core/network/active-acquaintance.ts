import type { Day } from '../day.ts';
import type { ContactDay } from './contact-day.ts';

/**
 * A of one pair as reach.ts says it, without a list of active days in between: for those who ask it of everybody.
 * A day is active as soon as something on it has weight. `days` are tidy. Cost: one pass.
 */
const PACE_DAYS = 7;

export function activeAcquaintance(days: readonly ContactDay[], today: Day): number {
  let sum = 0;
  let before: Day | undefined;
  for (const { day, weight } of days) {
    if (day > today) break;
    if (weight <= 0 || day === before) continue;
    sum += 1 / (1 + (today - day) / PACE_DAYS);
    before = day;
  }
  return sum;
}
