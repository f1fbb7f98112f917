import type { Day } from '../../core/day.ts';
import { dateOf, daysInMonth, yearOf } from './calendar.ts';

type Days = { readonly past?: Day; readonly future?: Day };

/** A date with or without its year: without one, the nearest behind and the nearest ahead. `month` counts from 0. */
export function datedDays(today: Day, month: number, date: number, year?: string): Days | undefined {
  if (year !== undefined) return oneDay(today, dateOf(Number(year), month, date));
  // Four years each way: a 29 February comes that seldom.
  const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => dateOf(yearOf(today) + step, month, date));
  const days = years.filter((day) => day !== undefined);
  const past = days.findLast((day) => day <= today);
  const future = days.find((day) => day > today);
  if (past === undefined && future === undefined) return undefined;
  return { ...(past === undefined ? {} : { past }), ...(future === undefined ? {} : { future }) };
}

const MIDDLE = /^(?:mid|mitte|mi|mediados|meta|half|meados)/;
const LATE = /^(?:late|end|ende|fin|eind)/;
const MIDDLE_DATE = 15;

/** A month without a date begins with its first day; "mid" and "end of" are told apart. */
export function monthDays(today: Day, month: number, part = '', year?: string): Days | undefined {
  const length = daysInMonth(Number(year ?? yearOf(today)), month);
  const late = LATE.test(part) ? length : 1;
  return datedDays(today, month, MIDDLE.test(part) ? MIDDLE_DATE : late, year);
}

function oneDay(today: Day, day: Day | undefined): Days | undefined {
  if (day === undefined) return undefined;
  return day <= today ? { past: day } : { future: day };
}
