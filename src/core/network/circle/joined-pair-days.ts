import { cut } from './half-ties.ts';
import type { PairDays } from './pair-days.ts';
import { dayOfStamp, joinedStamp } from './pair-stamp.ts';

/**
 * Two tables as one: all pairs of either, each with all its days. Rows that `fresh` does not have are copied as they are.
 * Cost: a copy of `known`, and one pass over the rows that both have.
 */
export function joinedPairDays(known: PairDays, fresh: PairDays): PairDays {
  const { size } = known;
  const most = known.stamps.length + fresh.stamps.length;
  const joined = {
    size,
    starts: new Uint32Array(size + 1),
    highs: new Uint32Array(most),
    stamps: new Int32Array(most),
  };
  let end = 0;
  for (let low = 0; low < size; ) {
    let next = low;
    while (next < size && fresh.starts[next] === fresh.starts[next + 1]) next += 1;
    end = copyRows(known, joined, { low, next, end });
    if (next < size) end = joinRow(known, fresh, joined, { low: next, end });
    low = next + 1;
  }
  return { ...joined, highs: cut(joined.highs, end), stamps: joined.stamps.slice(0, end) };
}

type Span = { readonly low: number; readonly next: number; readonly end: number };

function copyRows(from: PairDays, to: PairDays, { low, next, end }: Span): number {
  const [start, stop] = [from.starts[low] ?? 0, from.starts[next] ?? 0];
  to.highs.set(from.highs.subarray(start, stop), end);
  to.stamps.set(from.stamps.subarray(start, stop), end);
  for (let row = low; row < next; row += 1) to.starts[row + 1] = (from.starts[row + 1] ?? 0) + end - start;
  return end + stop - start;
}

function joinRow(
  known: PairDays,
  fresh: PairDays,
  joined: PairDays,
  { low, end }: { readonly low: number; readonly end: number },
): number {
  let left = known.starts[low] ?? 0;
  let right = fresh.starts[low] ?? 0;
  const leftEnd = known.starts[low + 1] ?? 0;
  const rightEnd = fresh.starts[low + 1] ?? 0;
  let stop = end;
  while (left < leftEnd || right < rightEnd) {
    const isLeft = right >= rightEnd || (left < leftEnd && isBefore(known, left, fresh, right));
    const from = isLeft ? known : fresh;
    const at = isLeft ? left++ : right++;
    stop = put(joined, { from, at, first: end, stop });
  }
  joined.starts[low + 1] = stop;
  return stop;
}

/** By the other person, then by day. */
function isBefore(one: PairDays, at: number, other: PairDays, place: number): boolean {
  const [high, otherHigh] = [one.highs[at] ?? 0, other.highs[place] ?? 0];
  if (high !== otherHigh) return high < otherHigh;
  return (one.stamps[at] ?? 0) <= (other.stamps[place] ?? 0);
}

/** Behind the last one of the row, or into it when it is of the same pair and day. */
function put(
  joined: PairDays,
  { from, at, first, stop }: { from: PairDays; at: number; first: number; stop: number },
): number {
  const [high, stamp] = [from.highs[at] ?? 0, from.stamps[at] ?? 0];
  const last = joined.stamps[stop - 1] ?? 0;
  const isSame = stop > first && joined.highs[stop - 1] === high && dayOfStamp(last) === dayOfStamp(stamp);
  const place = isSame ? stop - 1 : stop;
  joined.highs[place] = high;
  joined.stamps[place] = isSame ? joinedStamp(last, stamp) : stamp;
  return place + 1;
}
