import { type Day, dayOf, startOfDay } from '../../core/day.ts';

export const plusDays = (day: Day, days: number): Day => (day + days) as Day;

/** The same date so many months on; the last of the month where the month is too short. */
export function plusMonths(day: Day, months: number): Day {
  const at = startOfDay(day);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const length = daysInMonth(first.getUTCFullYear(), first.getUTCMonth());
  return plusDays(dayOf(first), Math.min(at.getUTCDate(), length) - 1);
}

/** `month` counts from 0. Undefined for a day that the month does not have. */
export function dateOf(year: number, month: number, date: number): Day | undefined {
  if (month < 0 || month > 11 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return dayOf(new Date(Date.UTC(year, month, date)));
}

export const yearOf = (day: Day): number => startOfDay(day).getUTCFullYear();
export const monthOf = (day: Day): number => startOfDay(day).getUTCMonth();
/** Sunday is 0. */
const weekdayOf = (day: Day): number => startOfDay(day).getUTCDay();

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

export const lastWeekday = (today: Day, weekday: number): Day =>
  plusDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));

export const nextWeekday = (today: Day, weekday: number): Day =>
  plusDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
