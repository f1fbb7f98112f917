import type { Day } from '../../core/day.ts';
import { flatten } from './flatten.ts';
import { languagesOf } from './language.ts';
import { dueIn, isDeadline, withoutDue } from './promise-due.ts';
import type { Today } from './said-day.ts';
import { saidDays } from './said-days.ts';

export type WordsAndDue = { readonly words: string; readonly due?: Day };

/**
 * Words with a deadline in them, and the deadline: "send the deck by Friday". A day that is said in passing is none and
 * stays: "the notes for the Monday meeting".
 */
export function wordsAndDue(line: string, today: Today): WordsAndDue {
  const flat = flatten(line);
  const whole = { start: 0, end: line.length };
  const due = dueIn(whole, saidDays(flat, languagesOf(flat), today), today);
  if (!due || !(isDeadline(flat, due) || !/[\p{L}\p{N}]/u.test(flat.slice(due.end)))) return { words: line };
  return { words: withoutDue(line, flat, whole, due), due: due.day };
}
