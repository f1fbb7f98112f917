import type { FoundRecord } from '../../core/source-record.ts';
import { birthdayTitle } from './birthday-title.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { dayOfWall } from './calendar-time.ts';
import { civilOf } from './rule-days.ts';

/**
 * Nobody kept a calendar with a program before 1985, so a yearly day that begins before then begins with the birth. These
 * are what programs write when they do not know the year.
 */
const BEFORE = 1985;
const NO_YEARS: ReadonlySet<number> = new Set([1604, 1900, 1901, 1904, 1960, 1970, 1972, 1980]);

/** The birthday that a yearly day without people names; undefined for any other event. */
export function calendarBirthday(event: CalendarEvent): FoundRecord | undefined {
  if (!isYearlyDay(event)) return undefined;
  const said = birthdayTitle(event.title);
  if (!said) return undefined;
  const { year, month, monthDay } = civilOf(dayOfWall(event.start.wall));
  const born = said.year ?? (year < BEFORE && year > 1850 && !NO_YEARS.has(year) ? year : undefined);
  const day = `${String(month).padStart(2, '0')}-${String(monthDay).padStart(2, '0')}`;
  const birthday = born === undefined ? `--${day}` : `${born}-${day}`;
  return {
    source: 'calendar',
    key: `birthday ${event.uid}`,
    kind: 'person',
    card: { name: said.name, birthday },
    identities: [],
    original: `${event.title}\n${birthday}`,
  };
}

function isYearlyDay({ start, rules, attendees }: CalendarEvent): boolean {
  const [rule] = rules;
  if (!rule || rules.length > 1 || attendees.length > 1) return false;
  const isYearly = rule.freq === 'YEARLY' && rule.interval === 1;
  return start.isDay && (isYearly || (rule.freq === 'MONTHLY' && rule.interval === 12));
}
