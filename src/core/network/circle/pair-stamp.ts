import type { Day } from '../../day.ts';

/**
 * One day on which two people were seen together, in 32 bits: 24 bits day (signed), 5 bits the smallest group of that
 * day, 3 bits how they were seen (seen-group.ts). So stamps sort by day.
 */
const DAY_UNIT = 256;
const GROUP_UNIT = 8;

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
  return stamp & (GROUP_UNIT - 1);
}

/** Two stamps of one pair on one day: the smaller group, and all ways in which they were seen. */
export function joinedStamp(one: number, other: number): number {
  return Math.min(one, other) | kindsOfStamp(Math.max(one, other));
}
