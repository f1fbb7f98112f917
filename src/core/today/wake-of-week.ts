import type { Day } from '../day.ts';
import type { ContactDay } from '../network/contact-day.ts';
import { isDormant } from '../network/dormant/dormant-ties.ts';
import type { PersonLine } from '../person-line.ts';
import { digest } from '../text/digest.ts';
import { mondayOf } from './week-of.ts';

/**
 * The one of the past who is worth waking this week, of those who fell silent at about one time: of the best known among
 * them whoever the week falls on, by a digest of both, so that it is the same one all week and another the next. Who rests
 * since stays the one of the week, so that nobody comes in their place. The week also says how deep in the past to look,
 * up to six years, so that in time everybody's turn comes. The figures are ours. Cost: O(n log n) in those who are looked at.
 */
const OF_THE_BEST = 26;
const ASLEEP_DAYS = 365;
const DEEPEST_DAYS = 5 * 365;

type Sleeping = Pick<PersonLine, 'id' | 'isMe' | 'firstDay' | 'lastDay' | 'activeDays'>;

/** How long one must have been silent to be looked at: as the week falls, else as long as anybody who sleeps. */
export function silentForDays(today: Day): readonly number[] {
  return [ASLEEP_DAYS + 1 + (digest(`${mondayOf(today)}`) % DEEPEST_DAYS), ASLEEP_DAYS + 1];
}

export function wakeOfWeek<Line extends Sleeping>(lines: readonly Line[], today: Day): Line | undefined {
  const week = mondayOf(today);
  return lines
    .filter((line) => !line.isMe && line.lastDay !== undefined)
    .filter(({ lastDay = week, activeDays }) => isDormant({ gapInDays: week - lastDay, activeDays }))
    .sort((one, other) => other.activeDays - one.activeDays || (one.id < other.id ? -1 : 1))
    .slice(0, OF_THE_BEST)
    .map((line) => ({ line, lot: digest(`${week} ${line.id}`) }))
    .sort((one, other) => one.lot - other.lot)[0]?.line;
}

/** Who may have been woken this week: in touch since Monday, and known for longer than one sleeps. */
export function mayHaveWoken<Line extends Sleeping>(lines: readonly Line[], today: Day): readonly Line[] {
  const monday = mondayOf(today);
  return lines.filter(
    ({ isMe, firstDay, lastDay }) =>
      !isMe &&
      firstDay !== undefined &&
      lastDay !== undefined &&
      lastDay >= monday &&
      lastDay - firstDay > ASLEEP_DAYS,
  );
}

/** Whether the first contact since Monday came after more than a year without any. */
export function hasWoken(days: readonly ContactDay[], today: Day): boolean {
  const monday = mondayOf(today);
  const before = days.filter(({ day }) => day < monday).map(({ day }) => day);
  const since = days.filter(({ day }) => day >= monday && day <= today).map(({ day }) => day);
  if (before.length === 0 || since.length === 0) return false;
  return Math.min(...since) - Math.max(...before) > ASLEEP_DAYS;
}
