import { type Day, parseDay, startOfDay } from '../day.ts';

const WRITTEN = /^(\d{4}|-)-(\d{2})-(\d{2})$/;

/** A day that comes round each year as the cards keep it (`1990-05-17`, `--05-17`), read; undefined for what names no day. */
function yearlyDay(
  text: string,
): { readonly year?: number; readonly month: number; readonly day: number } | undefined {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = { month: Number(month), day: Number(day) };
  return year === '-' ? date : { year: Number(year), ...date };
}

/** The month and the date under which it is kept, and the first such day; of one without a year, that in a leap year. */
export function yearlyPlace(text: string): { readonly state: string; readonly day: Day } | undefined {
  const [, year, month, date] = WRITTEN.exec(text) ?? [];
  const day = parseDay(`${year === '-' ? LEAP_YEAR : year}-${month}-${date}`);
  return day === undefined ? undefined : { state: `${month}-${date}`, day };
}

/** Under which months and dates those are kept that may come round today. */
export function yearlyStates(today: Day): readonly string[] {
  const at = startOfDay(today);
  const state = at.toISOString().slice('2000-'.length, '2000-02-28'.length);
  return state === '02-28' && !isLeapYear(at.getUTCFullYear()) ? [state, '02-29'] : [state];
}

const LEAP_YEAR = '2000';

/** Whether it comes round today. 29 February is the 28th where there is no 29th: never too late. */
export function isYearlyDay(text: string, today: Day): boolean {
  const first = yearlyDay(text);
  if (!first) return false;
  const at = startOfDay(today);
  const year = at.getUTCFullYear();
  if (first.year !== undefined && first.year > year) return false;
  const isMoved = first.month === 2 && first.day === 29 && !isLeapYear(year);
  return at.getUTCMonth() + 1 === first.month && at.getUTCDate() === (isMoved ? 28 : first.day);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many years it has been in the year of today; undefined when the first is not known. */
export function yearsSince(text: string, today: Day): number | undefined {
  const year = yearlyDay(text)?.year;
  return year === undefined ? undefined : startOfDay(today).getUTCFullYear() - year;
}
