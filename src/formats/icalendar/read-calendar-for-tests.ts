import type { Finding } from '../../core/finding.ts';
import { calendarReader } from './calendar-reader.ts';
import { surveyor } from './calendar-survey.ts';
import { placeZone, UTC_ZONE } from './zone.ts';

type How = { readonly now?: string; readonly here?: string; readonly piece?: number };

/** Reads a whole calendar as the reader of files does: surveyed first, then read, in pieces of any size. */
export function readCalendar(
  text: string,
  { now = '2026-06-15T10:00:00Z', here, piece = 65_536 }: How = {},
): readonly Finding[] {
  const decode = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
  const zone = (here === undefined ? undefined : placeZone(here)) ?? UTC_ZONE;
  const first = surveyor(decode, zone);
  const pieces = text.match(new RegExp(`[^]{1,${piece}}`, 'g')) ?? [];
  for (const one of pieces) first.push(one);
  const reader = calendarReader({ decode, survey: first.end(), now: new Date(now) });
  return [...pieces.flatMap((one) => reader.push(one)), ...reader.end()];
}
