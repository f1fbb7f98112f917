import { type Day, parseDay } from '../core/day.ts';
import { Refusal } from '../core/refusal.ts';
import type { Away } from '../core/week-rooms.ts';

/** `2026-12-20..2027-01-03`, or one day alone. */
export function readAway(text: string): Away {
  const [first = '', last = first, ...more] = text.split('..').map((part) => part.trim());
  if (more.length > 0) throw new Refusal('day_not_readable', text);
  const [from, to] = [readDay(first), readDay(last)];
  if (to < from) throw new Refusal('input_invalid', `"${text}" ends before it begins. Turn the days around.`);
  return { from, to };
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Refusal('day_not_readable', text);
  return day;
}
