import { type Day, dayOf, parseDay } from '../../core/day.ts';
import { spanText } from '../../core/network/time-words.ts';
import { spokenDay } from '../../core/today.ts';

/** "today", "yesterday", "5 weeks ago". */
export function ago(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${spanText(days)} ago`;
}

/** The calendar day it is where this browser stands. */
export function todayHere(now: Date): Day {
  return dayOf(now, -now.getTimezoneOffset());
}

/** "3 May", "3 May 2024", "today" or "tomorrow"; the text itself when it is no day. */
export function dayWords(text: string, today: Day): string {
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) return text;
  if (day === today) return 'today';
  if (day === today - 1) return 'yesterday';
  return day === today + 1 ? 'tomorrow' : spokenDay(day, today);
}

/** "14:05" where this browser stands. */
export function clockWords(moment: string): string {
  const at = new Date(moment);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** A moment as the day it fell on here. */
export function localDayWords(moment: string, today: Day): string {
  const at = new Date(moment);
  const day = dayOf(at, -at.getTimezoneOffset());
  if (day === today) return 'today';
  return day === today - 1 ? 'yesterday' : spokenDay(day, today);
}
