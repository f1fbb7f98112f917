import { fold } from '../text/fold.ts';

/** The words between blanks, folded. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}

/** A word of a name as the lists hold it: "Dr." is dr, "M.D." md, "O’Neil" oneil. */
export function listedForm(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}
