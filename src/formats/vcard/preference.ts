import { type ContentLine, hasType, paramValuesOf } from './content-line.ts';

/** Of what no word is said. */
const LAST = 101;

/** How much its owner likes this line before others of its name: 1 most, 100 least (RFC 6350, 5.3). */
export function preference(line: ContentLine): number {
  if (line.params.length === 0) return LAST;
  const said = Number(paramValuesOf(line, 'PREF')[0] ?? Number.NaN);
  if (said >= 1 && said <= 100) return said;
  return hasType(line, /^pref$/i) ? 1 : LAST;
}

/** The preferred first; all others stay in their order. */
export function preferredFirst<Line extends ContentLine>(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2 || lines.every((line) => preference(line) === LAST)) return lines;
  return lines.toSorted((one, other) => preference(one) - preference(other));
}
