import { type Day, parseDay } from '../core/day.ts';

/** `14:05` in a time zone of the tz database; undefined for a zone that is none. */
export function localTime(zone: string, at: Date): string | undefined {
  return inZone(zone, at, { hour: '2-digit', minute: '2-digit' });
}

/** The calendar day there. */
export function localDayIn(zone: string, at: Date): Day | undefined {
  const text = inZone(zone, at, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return text === undefined ? undefined : parseDay(text.split('/').reverse().join('-'));
}

function inZone(zone: string, at: Date, parts: Intl.DateTimeFormatOptions): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: zone }).format(at);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
