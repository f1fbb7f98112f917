import { DAY_IN_MS } from '../../core/day.ts';
import type { Wall } from './calendar-time.ts';

/** How a clock on the wall of a place differs from UTC. */
export type Zone = {
  /** What is to be added to a moment in UTC, in milliseconds. */
  offsetAt(utc: number): number;
};

export const UTC_ZONE: Zone = { offsetAt: () => 0 };

/**
 * The moment at which the clock on the wall shows this, in milliseconds. In the hour that a clock shows twice the first one
 * is meant, and an hour that it leaves out is counted as if it had not yet been changed (RFC 5545, 3.3.5).
 */
export function utcOf(wall: Wall, zone: Zone): number {
  const before = zone.offsetAt(wall - DAY_IN_MS);
  const after = zone.offsetAt(wall + DAY_IN_MS);
  if (before === after || zone.offsetAt(wall - before) === before) return wall - before;
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** What the clock on the wall shows at a moment. */
export function wallAt(utc: number, zone: Zone): Wall {
  return utc + zone.offsetAt(utc);
}

/** A place of the tz database; undefined for what is none. */
export function placeZone(name: string): Zone | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', { ...FIELDS, timeZone: name });
    return dayByDay((utc) => offsetBy(format, utc));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const DAYS_KEPT = 50_000;

/** Asking the language takes microseconds, and most days have one offset from their midnight to the next. */
function dayByDay(offsetAt: (utc: number) => number): Zone {
  const atMidnight = new Map<number, number>();
  const midnight = (day: number): number => {
    const known = atMidnight.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * DAY_IN_MS);
    if (atMidnight.size < DAYS_KEPT) atMidnight.set(day, offset);
    return offset;
  };
  return {
    offsetAt(utc) {
      const day = Math.floor(utc / DAY_IN_MS);
      const offset = midnight(day);
      return offset === midnight(day + 1) ? offset : offsetAt(utc);
    },
  };
}

const FIELDS = {
  calendar: 'iso8601',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/** Moments beyond these the calendar of the language cannot hold; no meeting lies there. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_000;

function offsetBy(format: Intl.DateTimeFormat, utc: number): number {
  const second = Math.floor(Math.min(LAST, Math.max(FIRST, utc)) / 1000) * 1000;
  const read: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(second)) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = read;
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, read['second'] ?? 0);
  return wall.getTime() - second;
}
