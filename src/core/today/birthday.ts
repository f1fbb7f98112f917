import { type Day, startOfDay } from '../day.ts';

const WRITTEN = /^(\d{4}|-)-(\d{2})-(\d{2})$/;

/** A day of birth as the cards keep it (`1990-05-17`, `--05-17`), read; undefined for what names no day. */
function birthOf(
  text: string,
): { readonly year?: number; readonly month: number; readonly day: number } | undefined {
  const [, year, month, day] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = { month: Number(month), day: Number(day) };
  return year === '-' ? date : { year: Number(year), ...date };
}

/** Whether this is the day. Whoever was born on 29 February has it on the 28th where there is no 29th: never too late. */
export function isBirthday(text: string, today: Day): boolean {
  const birth = birthOf(text);
  if (!birth) return false;
  const at = startOfDay(today);
  const year = at.getUTCFullYear();
  if (birth.year !== undefined && birth.year > year) return false;
  const isMoved = birth.month === 2 && birth.day === 29 && !isLeapYear(year);
  return at.getUTCMonth() + 1 === birth.month && at.getUTCDate() === (isMoved ? 28 : birth.day);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const OLDEST = 120;

/** "Ada turns 40 today.", without the age where the year is not known, or cannot be right. */
export function birthdayText(text: string, name: string, today: Day): string {
  const year = birthOf(text)?.year;
  const age = year === undefined ? 0 : startOfDay(today).getUTCFullYear() - year;
  return age > 0 && age <= OLDEST ? `${name} turns ${age} today.` : `Today is ${name}'s birthday.`;
}
