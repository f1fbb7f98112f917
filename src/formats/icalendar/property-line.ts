import { type ContentLine, contentLine, paramValuesOf } from '../vcard/content-line.ts';
import { type CalendarTime, calendarTime } from './calendar-time.ts';

export type PropertyLine = ContentLine;

/** A photo or a whole document may stand in one line; nothing of that kind is read. */
const LONGEST_LINE = 100_000;

export function propertyLine(text: string): PropertyLine | undefined {
  return text.length > LONGEST_LINE ? undefined : contentLine(text);
}

export function paramOf(line: PropertyLine, name: string): string | undefined {
  return paramValuesOf(line, name)[0];
}

const MOST_TIMES = 5_000;

/** The times of DTSTART, EXDATE, RDATE and the like, in the zone that the line names; of periods their beginnings. */
export function timesOf(line: PropertyLine): readonly CalendarTime[] {
  const tzid = paramOf(line, 'TZID');
  const isDay = /^DATE$/i.test(paramOf(line, 'VALUE') ?? '');
  return line.value.split(/[,;]/, MOST_TIMES).flatMap((text) => {
    const start = (text.split('/')[0] ?? '').trim();
    return calendarTime(isDay ? start.replace(/[T ].*/i, '') : start, tzid) ?? [];
  });
}
