import { parseDay } from '../../core/day.ts';

/** Apple writes this year when the real one is not known; it is a leap year. */
const APPLE_NO_YEAR = '1604';
const LEAP_YEAR = '2000';

const FULL = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const NO_YEAR = /^-{1,2}(\d{2})-?(\d{2})(?:T.*)?$/;
const YEAR = /^(\d{4})(?:-\d{2})?$/;

/**
 * A day of birth as the cards keep it: `1815-12-10`, `--12-10` without a year, `1815`. Undefined for what says less
 * (`---10`), what is no day, and what can be read in two ways (`5/7/1990`).
 */
export function birthday(text: string): string | undefined {
  const value = text.trim();
  const full = FULL.exec(value);
  if (full && (full[2] !== '' || /^\d{8}(?!\d)/.test(value))) return dayOfYear(full[1], full[3], full[4]);
  const dayFirst = DAY_FIRST.exec(value);
  if (dayFirst) return dayOfYear(dayFirst[3], dayFirst[2], dayFirst[1]);
  const noYear = NO_YEAR.exec(value);
  if (noYear) return dayOfYear(undefined, noYear[1], noYear[2]);
  const year = YEAR.exec(value)?.[1];
  return year === '0000' ? undefined : year;
}

function dayOfYear(year: string | undefined, month = '', day = ''): string | undefined {
  const known = year !== undefined && year !== APPLE_NO_YEAR && year !== '0000';
  const monthAndDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (parseDay(`${known ? year : LEAP_YEAR}-${monthAndDay}`) === undefined) return undefined;
  return known ? `${year}-${monthAndDay}` : `--${monthAndDay}`;
}
