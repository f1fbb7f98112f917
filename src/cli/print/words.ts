import { dayOf, parseDay } from '../../core/day.ts';
import { spokenDay } from '../../core/today.ts';

/** `3 people`, `1 person`, `4,012 messages` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 4,012 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** `7.1 MB`, in steps of 1,000. */
export function byteText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const shown = unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${shown} ${UNITS[unit] ?? ''}`;
}

/** A day whose year is nobody's present, so that every year is said. */
const LONG_AGO = dayOf(new Date(0));

/** "3 May 2026", the year always said; the text itself when it is no day. */
export function dayWords(text: string): string {
  const day = parseDay(text);
  return day === undefined ? text : spokenDay(day, LONG_AGO);
}

/** "10 December 1815", or "10 December" when the year is not known; 29 February is one in any year. */
export function birthdayWords(text: string): string {
  const leapDay = parseDay(text.replace(/^--/, '2000-'));
  return text.startsWith('--') && leapDay !== undefined ? spokenDay(leapDay, leapDay) : dayWords(text);
}

/** `2026-11-23 14:05` in UTC, as moments are stored. */
export function momentText(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}

/** "Ada, Grace and 2 more", of `total` in all. */
export function shortList(items: readonly string[], total: number): string {
  const rest = total - items.length;
  return rest > 0 ? `${items.join(', ')} and ${grouped(rest)} more` : items.join(', ');
}
