import type { Day } from '../day.ts';
import { yearsSince } from './yearly-day.ts';

const OLDEST = 120;

/** "Ada turns 40 today.", without the age where the year is not known, or cannot be right. */
export function birthdayText(text: string, name: string, today: Day): string {
  const age = yearsSince(text, today) ?? 0;
  return age > 0 && age <= OLDEST ? `${name} turns ${age} today.` : `Today is ${name}'s birthday.`;
}
