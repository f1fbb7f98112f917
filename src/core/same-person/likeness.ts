/** How alike two texts are. Handed in: core imports no packages. */
export type Likeness = {
  /** Letters to insert, delete or replace until one is the other (Levenshtein). */
  distance(one: string, other: string): number;
  /** How a word sounds, as a code that words of the same sound share; empty when it has no sound. */
  sounds(word: string): string;
};

/** The distance, with two neighbours changed round counted as one letter. */
export function lettersApart(one: string, other: string, { distance }: Likeness): number {
  if (one === other) return 0;
  const apart = distance(one, other);
  return apart === 2 && isSwap(one, other) ? 1 : apart;
}

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const isTurned = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isTurned && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether one may be a slip of the other: no letter apart in three, one in six, two in ten, three beyond. */
export function isNear(one: string, other: string, likeness: Likeness): boolean {
  const allowed = slipsIn(Math.max(one.length, other.length));
  return Math.abs(one.length - other.length) <= allowed && lettersApart(one, other, likeness) <= allowed;
}

function slipsIn(length: number): number {
  if (length <= 3) return 0;
  if (length <= 6) return 1;
  return length <= 10 ? 2 : 3;
}
