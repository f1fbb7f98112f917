import type { Day } from '../../day.ts';
import { dayOfStamp, joinedStamp, stampOf } from './pair-stamp.ts';
import { eachPair, type SeenGroup } from './seen-group.ts';

/**
 * On which days each two others were seen together: one stamp for each pair and day, in rows of the lower number,
 * sorted by the higher one and the day. Eight bytes a stamp. A day counts once, by its smallest group (as a day of
 * contact-day.ts counts once).
 * Cost: O(pairs + people) and, in each row, a sort of the people in it; no comparing of pairs.
 */
export type PairDays = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly highs: Uint32Array;
  readonly stamps: Int32Array;
};

/** Up to here moving stamps one by one is quicker than a sort. */
const FEW = 40;

/**
 * The days of `groups`. Pairs with `me` are left out: I know my own ties better. `groups` are read twice, so that they
 * need not stand in memory; a generator that is spent after the first time is refused.
 */
export function pairDays(size: number, me: number, groups: Iterable<SeenGroup>): PairDays {
  return withSortedRows(gathered(size, me, groups));
}

/** The stamps of one pair, the earliest first. */
export function stampsOfPair(table: PairDays, low: number, high: number): Int32Array {
  const start = table.starts[low] ?? 0;
  const row = table.highs.subarray(start, table.starts[low + 1] ?? start);
  const from = row.indexOf(high);
  return from < 0
    ? new Int32Array(0)
    : table.stamps.subarray(start + from, start + row.lastIndexOf(high) + 1);
}

/** Everything in the row where it belongs. Counted once, then written. */
function gathered(size: number, me: number, groups: Iterable<SeenGroup>): PairDays {
  const starts = new Uint32Array(size + 1);
  const count = (low: number, high: number): void => {
    if (low !== me && high !== me) starts[low + 1] = (starts[low + 1] ?? 0) + 1;
  };
  for (const group of groups) eachPair(group, count);
  for (let low = 0; low < size; low += 1) starts[low + 1] = (starts[low + 1] ?? 0) + (starts[low] ?? 0);

  const highs = new Uint32Array(starts[size] ?? 0);
  const stamps = new Int32Array(highs.length);
  const next = starts.slice(0, size);
  let day = 0 as Day;
  const add = (low: number, high: number, present: number, kind: number): void => {
    if (low === me || high === me) return;
    const at = next[low] ?? 0;
    highs[at] = high;
    stamps[at] = stampOf(day, present, kind);
    next[low] = at + 1;
  };
  for (const group of groups) {
    day = group.day;
    eachPair(group, add);
  }
  if (next.some((end, low) => end !== starts[low + 1]))
    throw new Error('the second reading told something else');
  return { size, starts, highs, stamps };
}

/** Each row sorted and its days joined, written back over what was read, since it never grows. */
function withSortedRows({ size, starts, highs, stamps }: PairDays): PairDays {
  const ends = new Uint32Array(size + 1);
  const places = new Uint32Array(size);
  let buffer = { people: new Uint32Array(64), stamps: new Int32Array(64) };
  let kept = 0;
  for (let low = 0; low < size; low += 1) {
    const from = starts[low] ?? 0;
    const length = (starts[low + 1] ?? 0) - from;
    if (length > buffer.stamps.length)
      buffer = { people: new Uint32Array(2 * length), stamps: new Int32Array(2 * length) };
    const people = sortedByPerson(highs, stamps, from, from + length, places, buffer);
    let read = 0;
    for (const high of people) {
      const first = kept;
      const to = places[high] ?? 0;
      sortStamps(buffer.stamps, read, to);
      for (; read < to; read += 1) kept = addStamp(stamps, first, kept, buffer.stamps[read] ?? 0);
      highs.fill(high, first, kept);
      places[high] = 0;
    }
    ends[low + 1] = kept;
  }
  return { size, starts: ends, highs: highs.slice(0, kept), stamps: stamps.slice(0, kept) };
}

/** The people of a row in order. Their stamps stand in the buffer, each one's up to its place. `places` comes empty. */
function sortedByPerson(
  highs: Uint32Array,
  stamps: Int32Array,
  from: number,
  to: number,
  places: Uint32Array,
  buffer: { readonly people: Uint32Array; readonly stamps: Int32Array },
): Uint32Array {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const high = highs[at] ?? 0;
    if (places[high] === 0) buffer.people[found++] = high;
    places[high] = (places[high] ?? 0) + 1;
  }
  const people = buffer.people.subarray(0, found).sort();
  let start = 0;
  for (const high of people) {
    const days = places[high] ?? 0;
    places[high] = start;
    start += days;
  }
  for (let at = from; at < to; at += 1) {
    const high = highs[at] ?? 0;
    const place = places[high] ?? 0;
    buffer.stamps[place] = stamps[at] ?? 0;
    places[high] = place + 1;
  }
  return people;
}

/** Puts a stamp behind the others of its pair; the new end. */
function addStamp(stamps: Int32Array, first: number, end: number, stamp: number): number {
  const last = stamps[end - 1] ?? 0;
  if (end === first || dayOfStamp(last) !== dayOfStamp(stamp)) {
    stamps[end] = stamp;
    return end + 1;
  }
  stamps[end - 1] = joinedStamp(last, stamp);
  return end;
}

/** Mostly they come day by day, and mostly they are few. */
function sortStamps(stamps: Int32Array, from: number, to: number): void {
  let at = from + 1;
  while (at < to && (stamps[at - 1] ?? 0) <= (stamps[at] ?? 0)) at += 1;
  if (at >= to) return;
  if (to - from > FEW) stamps.subarray(from, to).sort();
  else for (; at < to; at += 1) insertStamp(stamps, from, at);
}

function insertStamp(stamps: Int32Array, from: number, place: number): void {
  const stamp = stamps[place] ?? 0;
  let at = place;
  for (; at > from && (stamps[at - 1] ?? 0) > stamp; at -= 1) stamps[at] = stamps[at - 1] ?? 0;
  stamps[at] = stamp;
}
