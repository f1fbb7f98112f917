import type { Day } from '../day.ts';
import { yearsSince } from './yearly-day.ts';

const LONGEST = 90;

/** "Today is Ada's anniversary: 17 years.", without the years where the first is not known, or cannot be right. */
export function anniversaryText(text: string, name: string, today: Day): string {
  const years = yearsSince(text, today) ?? 0;
  const plain = `Today is ${name}'s anniversary`;
  if (years <= 0 || years > LONGEST) return `${plain}.`;
  return `${plain}: ${years === 1 ? 'one year' : `${years} years`}.`;
}
