import type { RecurrenceRule, RuleWeekday } from './recurrence-rule.ts';

/** A day of the calendar taken apart. Months and days count from 1, weekdays from Sunday as 0. */
type Civil = { readonly year: number; readonly month: number; readonly monthDay: number };

/** Days are the number of days since 1970-01-01, here and everywhere. Howard Hinnant's civil_from_days. */
export function civilOf(day: number): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, monthDay: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** The first day of a month; a month beyond the year goes on into the next. */
export function firstOfMonth(year: number, month: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = inYear <= 2 ? years - 1 : years;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5);
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day on which the week of a day begins. */
export function startOfWeek(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** Whether a rule falls on a day; what the rule leaves open is taken from the day it begins on. */
export function daysOfRule(rule: RecurrenceRule, startDay: number): (day: number) => boolean {
  const { months, weekdays, monthDays, yearDays, weeks } = withDayOfStart(rule, startDay);
  const isNumberedInYear = rule.freq === 'YEARLY' && rule.months.length === 0;
  return (day) => {
    if (weekdays.length > 0 && !weekdays.some(({ weekday }) => weekday === weekdayOf(day))) return false;
    const civil = civilOf(day);
    if (months.length > 0 && !months.includes(civil.month)) return false;
    if (monthDays.length > 0 && !isAmong(monthDays, civil.monthDay, lengthOfMonth(civil))) return false;
    if (yearDays.length > 0 && !isYearDay(yearDays, day, civil.year)) return false;
    if (weeks.length > 0 && !isInWeeks(weeks, day, rule.weekStart)) return false;
    return weekdays.length === 0 || isNumbered(weekdays, day, isNumberedInYear ? civil.year : civil);
  };
}

type DayParts = Pick<RecurrenceRule, 'months' | 'weekdays' | 'monthDays' | 'yearDays' | 'weeks'>;

function withDayOfStart(rule: RecurrenceRule, startDay: number): DayParts {
  const { freq, months, weekdays, monthDays, yearDays, weeks } = rule;
  const start = civilOf(startDay);
  const startMonth = months.length > 0 ? months : [start.month];
  if (weekdays.length + yearDays.length > 0) return rule;
  if (monthDays.length > 0)
    return freq === 'YEARLY' && weeks.length === 0 ? { ...rule, months: startMonth } : rule;
  if (freq === 'WEEKLY' || weeks.length > 0) return { ...rule, weekdays: [{ weekday: weekdayOf(startDay) }] };
  if (freq === 'MONTHLY') return { ...rule, monthDays: [start.monthDay] };
  return freq === 'YEARLY' ? { ...rule, months: startMonth, monthDays: [start.monthDay] } : rule;
}

function lengthOfMonth({ year, month }: Civil): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month);
}

function isAmong(places: readonly number[], place: number, length: number): boolean {
  return places.includes(place) || places.includes(place - length - 1);
}

function isYearDay(yearDays: readonly number[], day: number, year: number): boolean {
  const first = firstOfMonth(year, 1);
  return isAmong(yearDays, day - first + 1, firstOfMonth(year + 1, 1) - first);
}

/** Week 1 is the first that has four days in the year. */
function isInWeeks(weeks: readonly number[], day: number, weekStart: number): boolean {
  const monday = startOfWeek(day, weekStart);
  const year = yearOfWeek(day, weekStart);
  const first = firstWeek(year, weekStart);
  return isAmong(weeks, (monday - first) / 7 + 1, (firstWeek(year + 1, weekStart) - first) / 7);
}

/** The year to which the week of a day counts. */
export function yearOfWeek(day: number, weekStart: number): number {
  return civilOf(startOfWeek(day, weekStart) + 3).year;
}

export function firstWeek(year: number, weekStart: number): number {
  return startOfWeek(firstOfMonth(year, 1) + 3, weekStart);
}

/** The second Monday of the month or, where no month is said, of the year. */
function isNumbered(weekdays: readonly RuleWeekday[], day: number, within: Civil | number): boolean {
  const weekday = weekdayOf(day);
  const [first, end] =
    typeof within === 'number'
      ? [firstOfMonth(within, 1), firstOfMonth(within + 1, 1)]
      : [firstOfMonth(within.year, within.month), firstOfMonth(within.year, within.month + 1)];
  const [fromStart, fromEnd] = [Math.floor((day - first) / 7) + 1, -Math.floor((end - 1 - day) / 7) - 1];
  return weekdays.some(
    (one) =>
      one.weekday === weekday && (one.nth === undefined || one.nth === fromStart || one.nth === fromEnd),
  );
}
