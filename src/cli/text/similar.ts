/** The known words that a typo was most likely meant to be: at most two edits away, and less than half of the word. */
export function similarWords(typed: string, known: readonly string[]): readonly string[] {
  return known
    .map((word) => ({ word, edits: editDistance(typed, word) }))
    .filter(({ word, edits }) => edits <= 2 && edits < Math.max(typed.length, word.length) / 2)
    .sort((one, other) => one.edits - other.edits || (one.word < other.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Letters to add, take out or change, two swapped neighbours counting once (Damerau, restricted). */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now[column] = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + same,
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, now];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
