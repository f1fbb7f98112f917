import { packBeside } from './packed-beside.ts';
import { dayOfStamp, joinedStamp } from './pair-stamp.ts';

/**
 * Everything that was seen of all pairs, gathered in whatever order it comes, and then one packed row for each person
 * (packed-beside.ts): the same as gathering each person's days by themselves, for those who have millions of them.
 * Ten numbers of four bytes a stamp at the height. Cost: O(stamps log(stamps of one person)).
 */
export class PairSheet {
  readonly #size: number;
  #lows = new Uint32Array(1_024);
  #highs = new Uint32Array(1_024);
  #stamps = new Int32Array(1_024);
  #count = 0;

  constructor(size: number) {
    this.#size = size;
  }

  add(low: number, high: number, stamp: number): void {
    if (this.#count === this.#lows.length) this.#grow();
    this.#lows[this.#count] = low;
    this.#highs[this.#count] = high;
    this.#stamps[this.#count] = stamp;
    this.#count += 1;
  }

  /** The rows of those who were seen with anybody. `ids` stand in rising order, by number. */
  *packedRows(ids: readonly string[]): Generator<{ readonly person: number; readonly packed: Uint8Array }> {
    const { starts, others, stamps } = this.#bothWays();
    for (let person = 0; person < this.#size; person += 1) {
      const [from, to] = [starts[person] ?? 0, starts[person + 1] ?? 0];
      if (from === to) continue;
      const entries = entriesOf(others.subarray(from, to), stamps.subarray(from, to));
      yield {
        person,
        packed: packBeside(
          entries.map(({ other, stamps: days }) => ({ other: ids[other] ?? '', stamps: days })),
        ),
      };
    }
  }

  #grow(): void {
    const [lows, highs, stamps] = [this.#lows, this.#highs, this.#stamps];
    this.#lows = new Uint32Array(2 * lows.length);
    this.#highs = new Uint32Array(2 * highs.length);
    this.#stamps = new Int32Array(2 * stamps.length);
    this.#lows.set(lows);
    this.#highs.set(highs);
    this.#stamps.set(stamps);
  }

  /** Each stamp in the rows of both. */
  #bothWays(): { starts: Uint32Array; others: Uint32Array; stamps: Int32Array } {
    const starts = new Uint32Array(this.#size + 1);
    for (const people of [this.#lows, this.#highs])
      for (let at = 0; at < this.#count; at += 1) {
        const next = (people[at] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
    for (let person = 0; person < this.#size; person += 1)
      starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
    const next = starts.slice(0, this.#size);
    const others = new Uint32Array(2 * this.#count);
    const stamps = new Int32Array(2 * this.#count);
    const put = (person: number, other: number, stamp: number): void => {
      const place = next[person] ?? 0;
      others[place] = other;
      stamps[place] = stamp;
      next[person] = place + 1;
    };
    for (let at = 0; at < this.#count; at += 1) {
      const [low, high, stamp] = [this.#lows[at] ?? 0, this.#highs[at] ?? 0, this.#stamps[at] ?? 0];
      put(low, high, stamp);
      put(high, low, stamp);
    }
    return { starts, others, stamps };
  }
}

type Entry = { readonly other: number; readonly stamps: number[] };

const STAMPS = 2 ** 32;
const HALF = 2 ** 31;

/** One row by others and days; a day counts once. Other and stamp are sorted as one number, which is exact up to 2^53. */
function entriesOf(others: Uint32Array, stamps: Int32Array): readonly Entry[] {
  const keys = Float64Array.from(others, (other, at) => other * STAMPS + (stamps[at] ?? 0) + HALF).sort();
  const entries: Entry[] = [];
  for (const key of keys) {
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
