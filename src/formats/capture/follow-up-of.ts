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
    const clause = clauses.find((one) => isWithin(words, one) && !isTheirs(flat, one, words));
    const ahead = days.filter((said) => clause && isWithin(said, clause) && said.future !== undefined);
    const said =
      ahead.find(({ start }) => start >= words.end) ?? ahead.findLast(({ end }) => end <= words.start);
    if (clause && said?.future !== undefined) return { day: said.future, words, said, clause };
  }
  return undefined;
}

const THEY_WILL =
  /^[\s,;:.!?()–—-]*(?:and |und |et |y )?(?:s?he|they|er|sie|il|elle|ils|elles)(?:'ll| will| wants? to| is going to| plans? to| (?:ruft|will|wird|mochte|wollte|meldet|kann|va|veut|doit|compte|doivent)|(?= me ))(?![a-z])/;

/** "He'll get back to me on Monday" and "er ruft mich an" are theirs to do; "she wants me to call back" is mine. */
function isTheirs(flat: string, { start }: Span, words: Span): boolean {
  const before = flat.slice(start, words.start);
  return THEY_WILL.test(`${before} `) && !/(?<!\p{L})(?:me to|dass ich|que je) /u.test(before);
}
