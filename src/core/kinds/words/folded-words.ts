import { fold } from '../../text/fold.ts';

/** The words between blanks, as a set, folded. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(/\s+/));
}
