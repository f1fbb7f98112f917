import { DAY_IN_MS } from '../../core/day.ts';

/** What a clock on the wall shows, in milliseconds since 1970 as if that clock ran in UTC. */
export type Wall = number;

/** A time as a calendar writes it. */
export type CalendarTime = {
  readonly wall: Wall;
  /** A day without a time: `VALUE=DATE`. */
  readonly isDay: boolean;
  /** `UTC`, a TZID as it is written, or nothing: then it is the time of wherever the user is. */
  readonly zone?: string;
};

export const UTC = 'UTC';
const HOUR_IN_MS = 3_600_000;

const TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?[ ]?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** Reads `20260615T090000Z`, and with dashes and colons too; undefined for what is no moment of the calendar. */
export function calendarTime(text: string, tzid?: string): CalendarTime | undefined {
  const match = TIME.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset] = match;
  const midnight = wallOf(Number(year), Number(month), Number(day));
  if (midnight === undefined) return undefined;
  if (hour === undefined) return { wall: midnight, isDay: true };
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Math.min(59, Number(second ?? 0))];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes + seconds > 0)) return undefined;
  const wall = midnight + hours * HOUR_IN_MS + minutes * 60_000 + seconds * 1_000;
  if (offset !== undefined) return { wall: wall - offsetMs(offset), isDay: false, zone: UTC };
  return tzid ? { wall, isDay: false, zone: tzid } : { wall, isDay: false };
}

/** The midnight of a day; undefined for a day that the calendar does not have. */
function wallOf(year: number, month: number, day: number): Wall | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

const OFFSET = /^([+-])(\d{2}):?(\d{2}):?(\d{2})?$/;

/** `+0130` in milliseconds; 0 for `Z` and for what is none. */
export function offsetMs(text: string): number {
  const [, sign, hours, minutes, seconds = 0] = OFFSET.exec(text.trim()) ?? [];
  if (sign === undefined) return 0;
  const ms = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -ms : ms;
}

const DURATION =
  /^([+-])?P(?=.)(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/i;

/** `PT1H30M` in milliseconds; undefined for what is no duration. */
export function durationMs(text: string): number | undefined {
  const match = DURATION.exec(text.trim());
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const inDays = (weeks ?? 0) * 7 + (days ?? 0);
  const inSeconds = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  return (match[1] === '-' ? -1 : 1) * (inDays * DAY_IN_MS + inSeconds * 1000);
}

/** The day on which a wall clock stands, as the number of days since 1970-01-01. */
export function dayOfWall(wall: Wall): number {
  return Math.floor(wall / DAY_IN_MS);
}
