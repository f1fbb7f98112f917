import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import type { Likeness } from '../../core/same-person/likeness.ts';

/** Words come again and again; so many sounds are kept. */
const MOST_KEPT = 100_000;

/** Letters by Levenshtein, sounds by the double metaphone (Philips 2000). */
export function likeness(): Likeness {
  const kept = new Map<string, string>();
  function sounds(word: string): string {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const [sound] = doubleMetaphone(word);
    if (kept.size < MOST_KEPT) kept.set(word, sound);
    return sound;
  }
  return { distance, sounds };
}
