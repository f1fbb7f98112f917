import type { Day } from '../../day.ts';
import { eachPair, type SeenGroup } from './seen-group.ts';
import { firstOrder, stableOrder } from './stable-order.ts';

/**
 * On which days each two others were seen together: one stamp for each pair and day, in rows of the lower number,
 * sorted by the higher one and the day. Eight bytes a stamp: 24 bits day (signed), 5 bits the smallest group of the
 * day, 3 bits how they were seen. A day counts once, by its smallest group (as in contact-day.ts).
 * Cost: O(pairs + people) in time and memory, by counting and not by comparing.
 */
export type PairDays = {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly highs: Uint32Array;
  readonly stamps: Int32Array;
};

type PairList = { readonly lows: Uint32Array; readonly highs: Uint32Array; readonly stamps: Int32Array };

const DAY_UNIT = 256;
const GROUP_UNIT = 8;
const KINDS = GROUP_UNIT - 1;
const FIRST_DAY = -(2 ** 23);
const DIGIT = 4096;

export function stampOf(day: Day, group: number, kind: number): number {
  return day * DAY_UNIT + group * GROUP_UNIT + kind;
}

export function dayOfStamp(stamp: number): Day {
  return (stamp >> 8) as Day;
}

export function groupOfStamp(stamp: number): number {
  return (stamp & (DAY_UNIT - 1)) >> 3;
}

export function kindsOfStamp(stamp: number): number {
  return stamp & KINDS;
}

/** Two stamps of one pair on one day: the smaller group, and all ways in which they were seen. */
export function joinedStamp(one: number, other: number): number {
  return Math.min(one, other) | kindsOfStamp(Math.max(one, other));
}

/** The days of `groups` and of the table `before`. Pairs with `me` are left out: I know my own ties better. */
export function pairDays(
  size: number,
  me: number,
  groups: readonly SeenGroup[],
  before?: PairDays,
): PairDays {
  return pairTable(size, withPairsOf(before, me, groups));
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

function withPairsOf(before: PairDays | undefined, me: number, groups: readonly SeenGroup[]): PairList {
  let at = before?.highs.length ?? 0;
  let length = at;
  const count = (low: number, high: number): void => {
    if (low !== me && high !== me) length += 1;
  };
  for (const group of groups) eachPair(group, count);
  const list = copyOf(before, length);
  let day = 0 as Day;
  const add = (low: number, high: number, group: number, kind: number): void => {
    if (low === me || high === me) return;
    list.lows[at] = low;
    list.highs[at] = high;
    list.stamps[at] = stampOf(day, group, kind);
    at += 1;
  };
  for (const group of groups) {
    day = group.day;
    eachPair(group, add);
  }
  return list;
}

function copyOf(table: PairDays | undefined, length: number): PairList {
  const lows = new Uint32Array(length);
  const highs = new Uint32Array(length);
  const stamps = new Int32Array(length);
  if (!table) return { lows, highs, stamps };
  highs.set(table.highs);
  stamps.set(table.stamps);
  for (let low = 0; low < table.size; low += 1)
    lows.fill(low, table.starts[low] ?? 0, table.starts[low + 1] ?? 0);
  return { lows, highs, stamps };
}

function pairTable(size: number, list: PairList): PairDays {
  const order = stableOrder(stableOrder(orderOfDays(list.stamps), list.highs, size), list.lows, size);
  const starts = new Uint32Array(size + 1);
  const highs = new Uint32Array(order.length);
  const stamps = new Int32Array(order.length);
  let kept = 0;
  let before = -1;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] ?? 0;
    const low = list.lows[place] ?? 0;
    const high = list.highs[place] ?? 0;
    const stamp = list.stamps[place] ?? 0;
    const last = stamps[kept - 1] ?? 0;
    if (low === before && highs[kept - 1] === high && dayOfStamp(last) === dayOfStamp(stamp)) {
      stamps[kept - 1] = joinedStamp(last, stamp);
      continue;
    }
    highs[kept] = high;
    stamps[kept] = stamp;
    kept += 1;
    before = low;
    starts[low + 1] = kept;
  }
  for (let low = 1; low <= size; low += 1) starts[low] = Math.max(starts[low] ?? 0, starts[low - 1] ?? 0);
  return { size, starts, highs: highs.slice(0, kept), stamps: stamps.slice(0, kept) };
}

/** What is told day by day is not sorted again. */
function orderOfDays(stamps: Int32Array): Uint32Array {
  const order = firstOrder(stamps.length);
  if (stamps.every((stamp, at) => dayOfStamp(stamp) >= dayOfStamp(stamps[at - 1] ?? stamp))) return order;
  const early = new Uint32Array(stamps.length);
  const late = new Uint32Array(stamps.length);
  stamps.forEach((stamp, at) => {
    const day = dayOfStamp(stamp) - FIRST_DAY;
    early[at] = day % DIGIT;
    late[at] = Math.floor(day / DIGIT);
  });
  return stableOrder(stableOrder(order, early, DIGIT), late, DIGIT);
}
