import type { Day } from '../day.ts';
import type { ContactDay } from './contact-day.ts';

/** One day on which there was contact, over all channels. */
export type ActiveDay = {
  readonly ageInDays: number;
  /** The largest weight that went out on that day; 0 when nothing did. */
  readonly out: number;
  /** The largest weight that came in on that day; 0 when nothing did. */
  readonly in: number;
};

/**
 * Folds tidy contact days (oldest first) into active days. What went both ways counts in each direction. Days after
 * `today` are left out, since calendars hold planned meetings. Cost: one pass.
 */
export function activeDays(days: readonly ContactDay[], today: Day): readonly ActiveDay[] {
  const active: ActiveDay[] = [];
  let at = 0;
  while (at < days.length) {
    const day = days[at]?.day ?? today;
    if (day > today) break;
    let outward = 0;
    let inward = 0;
    for (let contact = days[at]; contact?.day === day; contact = days[++at]) {
      if (contact.direction !== 'in' && contact.weight > outward) outward = contact.weight;
      if (contact.direction !== 'out' && contact.weight > inward) inward = contact.weight;
    }
    if (outward + inward > 0) active.push({ ageInDays: today - day, out: outward, in: inward });
  }
  return active;
}
