import type { Day } from '../../core/day.ts';
import type { SaidDay, Today } from './said-day.ts';
import { overlaps, type Span } from './span.ts';

/** When something is due, and the words that say so. */
export type SaidDue = Span & { readonly day: Day };

/** The day that is named in this stretch of the line and lies ahead, or is today. */
export function dueIn(stretch: Span, days: readonly SaidDay[], today: Today): SaidDue | undefined {
  return days.filter((said) => overlaps(said, stretch)).flatMap((said) => dueOf(said, today))[0];
}

function dueOf({ start, end, past, future }: SaidDay, today: Today): readonly SaidDue[] {
  const day = future ?? (past === today.day ? past : undefined);
  return day === undefined ? [] : [{ start, end, day }];
}

/** Small words that belong to a deadline: "by Friday", "bis zum Freitag", "d'ici vendredi", "antes del viernes". */
const BEFORE =
  /(?<!\p{L})(?:by|on|until|till|before|for|at|the|bis|am|an|zum|zu|vor|spatestens|d'ici|avant|pour|le|la|a|antes|de|del|para|el|hasta)\s*$/u;

const DEADLINE =
  /(?<!\p{L})(?:by|until|till|before|bis|bis zum|vor|spatestens|d'ici|avant|antes de|antes del|para el|hasta el|hasta)\s*(?:the|am|le|la|el)?\s*$/u;

/** Whether the words before a day make it a deadline. */
export function isDeadline(flat: string, { start, end }: Span): boolean {
  return DEADLINE.test(flat.slice(0, start)) || OPENS.test(flat.slice(start, end));
}

/** "By March" is one day in some grammars, its small word within. */
const OPENS = /^(?:by|until|before|bis|avant|d'ici|antes|hasta)(?!\p{L})/u;

/** The words of a promise without those of its deadline. */
export function withoutDue(line: string, flat: string, stretch: Span, due: SaidDue | undefined): string {
  if (due === undefined || !overlaps(due, stretch)) return tidied(line.slice(stretch.start, stretch.end));
  let start = Math.max(stretch.start, due.start);
  for (let found = BEFORE.exec(flat.slice(stretch.start, start)); found; ) {
    start = stretch.start + found.index;
    found = BEFORE.exec(flat.slice(stretch.start, start));
  }
  return tidied(`${line.slice(stretch.start, start)} ${line.slice(due.end, stretch.end)}`);
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
    .replace(/\s+([,;:.!?])/g, '$1');
}
