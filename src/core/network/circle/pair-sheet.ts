import type { Day } from '../../day.ts';
import { packBeside } from './packed-beside.ts';
import { dayOfStamp, joinedStamp } from './pair-stamp.ts';

/**
 * Stamps that a block holds. A block is one buffer of more than 32 MB: of such a one only what was written to takes memory,
 * and all of it goes back to the system, which glibc (malloc) does not promise for smaller ones.
 */
const BLOCK = 2_800_000;
/** Stamps that are laid out in rows at once, eight bytes each. */
const LAID_AT_ONCE = 1_000_000;
/** Pairs of one day that are joined before they are kept; more than a chat has, and few enough to take no room. */
const PAIRS_OF_DAY = 20_000;

type Block = { readonly lows: Uint32Array; readonly highs: Uint32Array; readonly stamps: Int32Array };
type Laid = { readonly others: Uint32Array; readonly stamps: Int32Array };
type Range = { readonly from: number; readonly to: number; readonly starts: Uint32Array };

/**
 * Everything that was seen of all pairs, gathered in whatever order it comes, and then one packed row for each person
 * (packed-beside.ts): the same as gathering each person's days by themselves, for those who have millions of them.
 * Twelve bytes a stamp, in blocks, so that nothing is copied while they come; what comes of a pair in a row on one day is
 * one stamp, for in a chat everybody is there as often as anybody writes. The rows are laid out for some people at a
 * time. Cost: O(stamps log(stamps of one person)), and for each million stamps one look at all of them.
 */
export class PairSheet {
  readonly #size: number;
  readonly #laidAtOnce: number;
  readonly #blocks: Block[] = [];
  /** Stamps of the day that comes in at present, by pair. */
  readonly #ofDay = new Map<number, number>();
  #day: Day | undefined;
  #count = 0;

  /** Of `laidAtOnce` stamps rows are laid out at a time. */
  constructor(size: number, laidAtOnce = LAID_AT_ONCE) {
    this.#size = size;
    this.#laidAtOnce = laidAtOnce;
  }

  add(low: number, high: number, stamp: number): void {
    const day = dayOfStamp(stamp);
    if (day !== this.#day || this.#ofDay.size >= PAIRS_OF_DAY) this.#keepDay();
    this.#day = day;
    const pair = low * this.#size + high;
    const known = this.#ofDay.get(pair);
    this.#ofDay.set(pair, known === undefined ? stamp : joinedStamp(known, stamp));
  }

  #keepDay(): void {
    for (const [pair, stamp] of this.#ofDay) {
      const low = Math.floor(pair / this.#size);
      this.#keep(low, pair - low * this.#size, stamp);
    }
    this.#ofDay.clear();
  }

  #keep(low: number, high: number, stamp: number): void {
    const place = this.#count % BLOCK;
    if (place === 0) this.#blocks.push(emptyBlock());
    const block = this.#blocks[this.#blocks.length - 1];
    if (!block) return;
    block.lows[place] = low;
    block.highs[place] = high;
    block.stamps[place] = stamp;
    this.#count += 1;
  }

  /** The rows of those who were seen with anybody. `ids` stand in rising order, by number. */
  *packedRows(ids: readonly string[]): Generator<{ readonly person: number; readonly packed: Uint8Array }> {
    this.#keepDay();
    const starts = this.#starts();
    let from = 0;
    while (from < this.#size) {
      const to = this.#endOfRange(starts, from);
      const { others, stamps } = this.#laidOut({ from, to, starts });
      const first = starts[from] ?? 0;
      for (let person = from; person < to; person += 1) {
        const row = [(starts[person] ?? 0) - first, (starts[person + 1] ?? 0) - first] as const;
        if (row[0] === row[1]) continue;
        yield { person, packed: packedRow(ids, others.subarray(...row), stamps.subarray(...row)) };
      }
      from = to;
    }
  }

  /** Where the row of each person would begin; each stamp stands in the rows of both. */
  #starts(): Uint32Array {
    const starts = new Uint32Array(this.#size + 1);
    this.#each((low, high) => {
      starts[low + 1] = (starts[low + 1] ?? 0) + 1;
      starts[high + 1] = (starts[high + 1] ?? 0) + 1;
    });
    for (let person = 0; person < this.#size; person += 1)
      starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
    return starts;
  }

  /** As many people as fit, and one at least. */
  #endOfRange(starts: Uint32Array, from: number): number {
    const end = (starts[from] ?? 0) + this.#laidAtOnce;
    let to = from + 1;
    while (to < this.#size && (starts[to + 1] ?? 0) <= end) to += 1;
    return to;
  }

  /** The rows of these people, one after the other. */
  #laidOut({ from, to, starts }: Range): Laid {
    const first = starts[from] ?? 0;
    const next = starts.slice(from, to);
    const others = new Uint32Array((starts[to] ?? 0) - first);
    const stamps = new Int32Array(others.length);
    const put = (person: number, other: number, stamp: number): void => {
      if (person < from || person >= to) return;
      const place = next[person - from] ?? 0;
      others[place - first] = other;
      stamps[place - first] = stamp;
      next[person - from] = place + 1;
    };
    this.#each((low, high, stamp) => {
      put(low, high, stamp);
      put(high, low, stamp);
    });
    return { others, stamps };
  }

  #each(visit: (low: number, high: number, stamp: number) => void): void {
    let left = this.#count;
    for (const { lows, highs, stamps } of this.#blocks) {
      const end = Math.min(left, BLOCK);
      for (let at = 0; at < end; at += 1) visit(lows[at] ?? 0, highs[at] ?? 0, stamps[at] ?? 0);
      left -= end;
    }
  }
}

function emptyBlock(): Block {
  const buffer = new ArrayBuffer(12 * BLOCK);
  return {
    lows: new Uint32Array(buffer, 0, BLOCK),
    highs: new Uint32Array(buffer, 4 * BLOCK, BLOCK),
    stamps: new Int32Array(buffer, 8 * BLOCK, BLOCK),
  };
}

function packedRow(ids: readonly string[], others: Uint32Array, stamps: Int32Array): Uint8Array {
  return packBeside(
    entriesOf(others, stamps).map(({ other, stamps: days }) => ({ other: ids[other] ?? '', stamps: days })),
  );
}

type Entry = { readonly other: number; readonly stamps: number[] };

const STAMPS = 2 ** 32;
const HALF = 2 ** 31;

/** One row by others and days; a day counts once. Other and stamp are sorted as one number, which is exact up to 2^53. */
function entriesOf(others: Uint32Array, stamps: Int32Array): readonly Entry[] {
  const keys = new Float64Array(others.length);
  for (const [at, other] of others.entries()) keys[at] = other * STAMPS + (stamps[at] ?? 0) + HALF;
  const entries: Entry[] = [];
  for (const key of keys.sort()) {
    const other = Math.floor(key / STAMPS);
    const stamp = key - other * STAMPS - HALF;
    const entry = entries.at(-1);
    if (entry?.other === other) addStamp(entry.stamps, stamp);
    else entries.push({ other, stamps: [stamp] });
  }
  return entries;
}

function addStamp(stamps: number[], stamp: number): void {
  const last = stamps.at(-1) ?? 0;
  if (dayOfStamp(last) === dayOfStamp(stamp)) stamps[stamps.length - 1] = joinedStamp(last, stamp);
  else stamps.push(stamp);
}
