import type { Day } from '../../day.ts';
import type { Circle } from './circle.ts';
import { dayOfStamp } from './pair-stamp.ts';
import { eachPair, type SeenGroup } from './seen-group.ts';

/** When each person was last seen with others than me, as days since 1970; NEVER_SEEN for whom nobody has seen so. */
export type LastSeen = Int32Array;

export const NEVER_SEEN = -(2 ** 31);

/** Up to `today`, since calendars hold plans. Cost: one pass over the stamps. */
export function lastSeen({ size, me, seen, fresh }: Circle, today: Day): LastSeen {
  const last = new Int32Array(size).fill(NEVER_SEEN);
  for (let low = 0; low < size; low += 1) {
    for (let at = seen.starts[low] ?? 0; at < (seen.starts[low + 1] ?? 0); at += 1) {
      const day = dayOfStamp(seen.stamps[at] ?? 0);
      if (day > today) continue;
      const high = seen.highs[at] ?? 0;
      if (day > (last[low] ?? 0)) last[low] = day;
      if (day > (last[high] ?? 0)) last[high] = day;
    }
  }
  for (const group of fresh) seeGroup(last, group, { me, today });
  return last;
}

/** The same after one interaction more. Cost: one number a person, and the pairs of the group. */
export function lastSeenWith(before: LastSeen, group: SeenGroup, at: { me: number; today: Day }): LastSeen {
  const last = before.slice();
  seeGroup(last, group, at);
  return last;
}

function seeGroup(last: LastSeen, group: SeenGroup, { me, today }: { me: number; today: Day }): void {
  if (group.day > today) return;
  eachPair(group, (low, high) => {
    if (low === me || high === me) return;
    last[low] = Math.max(last[low] ?? NEVER_SEEN, group.day);
    last[high] = Math.max(last[high] ?? NEVER_SEEN, group.day);
  });
}

/** v of presence.ts: of whom nothing is seen but their contact with me, it is not known. */
export function seenDaysAgoOf(
  lastSeenDay: number | undefined,
  lastOwnDay: Day | undefined,
  today: Day,
): number | undefined {
  if (lastSeenDay === undefined || lastSeenDay === NEVER_SEEN) return undefined;
  return today - Math.max(lastSeenDay, lastOwnDay ?? lastSeenDay);
}
