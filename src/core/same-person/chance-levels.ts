import type { Aspect } from './aspects.ts';
import type { Described } from './described.ts';
import type { Frequencies } from './frequencies.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, ASPECT_LIST, compare, type Pattern } from './pattern.ts';

/**
 * u: how often two different people stand at each level, from pairs of records drawn at random (nearly all of which are
 * two people). By aspect, and in it by level from 1 on.
 */
export type ChanceLevels = readonly Float64Array[];

/** Pairs that are drawn: the more records, the more, up to what tells a level of one in ten thousand. */
const DRAWN_PER_RECORD = 50;
const MOST_DRAWN = 100_000;

export function chanceLevels(
  records: readonly Described[],
  frequencies: Frequencies,
  likeness: Likeness,
): ChanceLevels {
  const counts = ASPECT_LIST.map(({ prior }) => new Float64Array(prior.length + 1));
  const pattern: Pattern = new Uint8Array(ASPECT_COUNT);
  const draws = Math.min(MOST_DRAWN, DRAWN_PER_RECORD * records.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const [one, other] = [records[drawn(2 * draw, records)], records[drawn(2 * draw + 1, records)]];
    if (one === undefined || other === undefined || one === other) continue;
    compare(one, other, likeness, pattern);
    for (const [at, level] of pattern.entries()) {
      const row = counts[at];
      if (row) row[level] = (row[level] ?? 0) + 1;
    }
  }
  return counts.map((row, at) => shares(row, ASPECT_LIST[at], frequencies.alike(at)));
}

/** Weyl's sequence: spread evenly, and the same at every run. */
function drawn(draw: number, { length }: readonly Described[]): number {
  return Math.floor((((draw + 1) * 0.618_033_988_749_895) % 1) * length);
}

/** Shares of the known, none of them nought; the same value by its frequencies, which see what draws are too few for. */
function shares(row: Float64Array, aspect: Aspect | undefined, alike: number): Float64Array {
  const { isOnlyFor = false, unseen = 1 } = aspect ?? {};
  const begins = isOnlyFor ? unseen : 1 / (row.length - 1);
  const told = row.reduce((sum, count, level) => sum + (level === 0 && !isOnlyFor ? 0 : count), 0);
  const chances = row.map((count, level) => (level === 0 ? 0 : (count + begins) / (told + 1)));
  chances[1] = alike;
  return chances;
}
