import type { CalendarEntry } from '../../core/calendar-entry.ts';
import { type Day, dayText, parseDay } from '../../core/day.ts';
import { foldedLine } from './folded-line.ts';

export type CalendarWish = {
  /** What the calendar is called where it is shown. */
  readonly name: string;
  readonly writtenAt: Date;
};

/** A leap year that every program can show, for days of which the year is not known. */
const SOME_YEAR = '1972';

/**
 * A calendar file (RFC 5545) of whole days: birthdays and anniversaries every year, catch-ups once. What names no day of
 * the calendar is left out.
 */
export function calendarText(entries: readonly CalendarEntry[], { name, writtenAt }: CalendarWish): string {
  const stamp = writtenAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mutuals//Mutuals//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldedLine(line)}\r\n`)
    .join('');
}

type Shown = {
  readonly title: string;
  readonly day: Day;
  readonly rule?: string;
  readonly note?: string;
};

function eventLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const shown: Shown | undefined = entry.kind === 'catch-up' ? entry : yearly(entry);
  if (!shown) return [];
  const { title, day, rule, note } = shown;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${entry.kind}-${entry.id}@mutuals`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayText(day).replaceAll('-', '')}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(title)}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${escaped(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

type Yearly = Exclude<CalendarEntry, { kind: 'catch-up' }>;

/** 29 February is the last day of February in other years, as it is shown here. */
function yearly({ kind, name, date }: Yearly): Shown | undefined {
  const year = /^\d{4}/.exec(date)?.[0];
  const day = parseDay(`${year ?? SOME_YEAR}-${date.slice(-5)}`);
  if (day === undefined || !/^(?:\d{4}|-)-\d{2}-\d{2}$/.test(date)) return undefined;
  const since = year === undefined ? '' : ` (${year})`;
  return {
    title: `${name}'s ${kind}${since}`,
    day,
    rule: date.endsWith('-02-29') ? 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'FREQ=YEARLY',
  };
}

/** RFC 5545, 3.3.11. Other control characters are no text. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}
