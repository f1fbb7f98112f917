import type { Day } from '../../core/day.ts';
import { followUpWords } from './follow-up-words.ts';
import type { SaidDay } from './said-day.ts';
import { isWithin, type Span } from './span.ts';

export type SaidFollowUp = {
  readonly day: Day;
  readonly words: Span;
  readonly said: SaidDay;
  readonly clause: Span;
};

/** The first "follow up" with a day ahead in its clause; a day after the words goes before one in front of them. */
export function followUpOf(
  flat: string,
  clauses: readonly Span[],
  days: readonly SaidDay[],
): SaidFollowUp | undefined {
  for (const words of followUpWords(flat)) {
    const clause = clauses.find((one) => isWithin(words, one));
    const ahead = days.filter((said) => clause && isWithin(said, clause) && said.future !== undefined);
    const said =
      ahead.find(({ start }) => start >= words.end) ?? ahead.findLast(({ end }) => end <= words.start);
    if (clause && said?.future !== undefined) return { day: said.future, words, said, clause };
  }
  return undefined;
}
