import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEntry } from '../../core/calendar-entry.ts';
import { type Day, parseDay } from '../../core/day.ts';
import { calendarText } from './calendar-text.ts';
import { readCalendar } from './read-calendar-for-tests.ts';

const WISH = { name: 'Mutuals', writtenAt: new Date('2026-06-15T10:00:00Z') };
const day = (text: string): Day => parseDay(text) ?? (0 as Day);
const ENTRIES: readonly CalendarEntry[] = [
  { kind: 'birthday', id: '1', name: 'Ada Lovelace', date: '1815-12-10' },
  { kind: 'birthday', id: '2', name: 'Grace; Nettle, the \\ elder', date: '--02-29' },
  { kind: 'anniversary', id: '3', name: 'Bo Yarrow', date: '2004-02-29' },
  { kind: 'catch-up', id: '4', title: 'Catch up with Bo', day: day('2026-07-01'), note: 'one\ntwo' },
];

test('birthdays come every year and catch-ups once, each as a whole day', () => {
  expect(calendarText(ENTRIES.slice(1), WISH).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mutuals//Mutuals//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Mutuals',
    'BEGIN:VEVENT',
    'UID:birthday-2@mutuals',
    'DTSTAMP:20260615T100000Z',
    'DTSTART;VALUE=DATE:19720229',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    "SUMMARY:Grace\\; Nettle\\, the \\\\ elder's birthday",
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:anniversary-3@mutuals',
    'DTSTAMP:20260615T100000Z',
    'DTSTART;VALUE=DATE:20040229',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
    "SUMMARY:Bo Yarrow's anniversary (2004)",
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:catch-up-4@mutuals',
    'DTSTAMP:20260615T100000Z',
    'DTSTART;VALUE=DATE:20260701',
    'SUMMARY:Catch up with Bo',
    'DESCRIPTION:one\\ntwo',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a day that the calendar does not have is left out', () => {
  const entries: readonly CalendarEntry[] = ['2025-02-29', '1990', 'soon', '--13-01'].map((date, at) => ({
    kind: 'birthday',
    id: String(at),
    name: 'Ada',
    date,
  }));
  expect(calendarText(entries, WISH)).not.toContain('BEGIN:VEVENT');
});

test('what is written is read back by our own reader', () => {
  const read = readCalendar(calendarText(ENTRIES, WISH));
  const births = read.flatMap((one) => (one.type === 'birthday' ? [one.birthday.card] : []));
  expect(births).toEqual([
    { name: 'Ada Lovelace', birthday: '1815-12-10' },
    { name: 'Grace; Nettle, the \\ elder', birthday: '--02-29' },
  ]);
});

const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

test('whatever a name holds, no line has more than 75 octets and ical.js reads the same name', () => {
  fc.assert(
    fc.property(name, (title) => {
      const text = calendarText([{ kind: 'catch-up', id: '1', title, day: day('2026-07-01') }], WISH);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
      const plain = title.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
      expect(event?.getFirstPropertyValue('summary')).toBe(plain);
    }),
  );
});

const hasPython = spawnSync('/usr/bin/python3', ['-c', 'import vobject']).status === 0;

test.runIf(hasPython)('python3-vobject reads it, with 28 February where there is no 29th', () => {
  const script = `
import sys, vobject, datetime
calendar = vobject.readOne(sys.stdin.read())
for event in calendar.vevent_list:
    days = event.rruleset
    years = [] if days is None else [str(d.date()) for d in days.between(datetime.datetime(2023, 1, 1), datetime.datetime(2025, 1, 1), inc=True)]
    print(event.summary.value, *years, sep='|')
`;
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script], {
    input: calendarText(ENTRIES, WISH),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([
    "Ada Lovelace's birthday (1815)|2023-12-10|2024-12-10",
    "Grace; Nettle, the \\ elder's birthday|2023-02-28|2024-02-29",
    "Bo Yarrow's anniversary (2004)|2023-02-28|2024-02-29",
    'Catch up with Bo',
  ]);
});
