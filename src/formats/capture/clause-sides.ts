import type { Span } from './span.ts';

/** Each side tells for itself: "I'll send the deck and he will introduce me". */
const OTHER_SIDE =
  / (?=(?:and|but|und|et|y) (?:she|he|they|i|we|er|sie|ich|wir|il|elle|je|ella|el|yo)(?: |')|(?:y|and) (?:me|le) )/g;

/** The stretches of a clause in which one and the same speaks. */
export function clauseSides(flat: string, { start, end }: Span): readonly Span[] {
  const cuts = [...flat.slice(start, end).matchAll(OTHER_SIDE)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}
