import { fold } from '../text/fold.ts';
import type { Stop } from './phrase-table.ts';

/** A word of a place and where it stands; one that stands apart begins a new part of it ("Berlin, Germany"). */
export type PlaceWord = Stop & { readonly start: number; readonly end: number };

/** No address is longer; the rest of a text from outside is not looked at. */
const LONGEST_PLACE = 300;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BREAK = /[,;|/·•()[\]\n\t]|\s[-–—]\s/;

export function placeWords(place: string): readonly PlaceWord[] {
  const words: PlaceWord[] = [];
  let end = 0;
  for (const { 0: word, index } of place.slice(0, LONGEST_PLACE).matchAll(WORD)) {
    const apart = words.length === 0 || BREAK.test(place.slice(end, index));
    end = index + word.length;
    words.push({ text: fold(word), apart, start: index, end });
  }
  return words;
}
