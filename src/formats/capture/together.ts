import type { LineParts } from './line-parts.ts';
import * as cue from './name-cues.ts';
import { TITLES } from './name-words.ts';
import type { SaidPerson } from './understood.ts';

/**
 * Whether one spent time with somebody, where no word tells how: "tacos with Ana", "mit Ana im Zoo". Of two others who are
 * together ("Bo is friends with Ana") the first stands before.
 */
export function isTogether(parts: LineParts, people: readonly SaidPerson[]): boolean {
  return parts.clauses.some((clause) => {
    const before = ({ start }: SaidPerson): string => parts.flat.slice(clause.start, start);
    const first = people.find(
      (one) => one.start >= clause.start && one.start < clause.end && !cue.AT_SOMEBODY.test(before(one)),
    );
    return first?.part === 'with' && isLedInByWith(before(first));
  });
}

const LAST_WORD = /(?<!\p{L})(\p{L}+)\.?\s*$/u;
/** "avec le professeur Ivanov" */
const ARTICLE = /(?<!\p{L})(?:le|la|the|dem|der|den)\s*$/u;

/** What stands before a name, without "Herrn Dr." */
export function withoutTitles(before: string): string {
  const last = LAST_WORD.exec(before);
  if (!last || !TITLES.has(last[1] ?? '')) return before;
  return withoutTitles(before.slice(0, last.index)).replace(ARTICLE, '');
}

/** "mit Herrn Dr. Vogt" too. */
export const isLedInByWith = (before: string): boolean => cue.WITH.test(withoutTitles(before));
