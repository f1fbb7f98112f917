import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundInteraction } from '../../core/interaction.ts';
import type { FoundMeeting } from '../../core/matters/found-plan.ts';
import { isCalendar } from './calendar-reader.ts';
import { readCalendar } from './read-calendar-for-tests.ts';

/** Read on Monday, 15 June 2026, 10:00 UTC. */
const WITH = [
  'ORGANIZER;CN=Mia Own:mailto:me@example.org',
  'ATTENDEE;CN="Lovelace, Ada":MAILTO:Ada@Example.ORG',
];
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');

const past = (text: string, how?: Parameters<typeof readCalendar>[1]): readonly FoundInteraction[] =>
  readCalendar(text, how).flatMap((one) => (one.type === 'interaction' ? [one.interaction] : []));
const times = (text: string, how?: Parameters<typeof readCalendar>[1]): readonly string[] =>
  past(text, how).map(({ at }) => at.toISOString().slice(0, 16));
const planned = (text: string): readonly FoundMeeting[] =>
  readCalendar(text).flatMap((one) => (one.type === 'plan' ? one.plan.meetings : []));
const left = (text: string): readonly string[] =>
  readCalendar(text).flatMap((one) => ('reason' in one ? [`${one.place}: ${one.reason}`] : []));

test('a meeting that is over is contact with everybody who was there, and they are people by their addresses', () => {
  const text = calendar(
    event(
      'UID:1',
      'DTSTART;TZID=Europe/Berlin:20260601T100000',
      'SUMMARY:Engines\\, and more',
      ...WITH,
      'ATTENDEE;CN=Bo;PARTSTAT=DECLINED:mailto:bo@example.org',
      'ATTENDEE;CN=Room 5;CUTYPE=ROOM:mailto:room5@example.org',
      'ATTENDEE:mailto:no-reply@example.org',
      'ATTENDEE:invalid:nomail',
    ),
  );
  expect(past(text)).toEqual([
    {
      source: 'calendar',
      key: '1 2026-06-01',
      at: new Date('2026-06-01T08:00:00Z'),
      channel: 'meeting',
      about: 'Engines, and more',
      thread: '1',
      recipients: 1,
      participants: [
        { source: 'calendar', key: 'me@example.org', role: 'with' },
        { source: 'calendar', key: 'ada@example.org', role: 'with' },
      ],
    },
  ]);
  const records = readCalendar(text).flatMap((one) => (one.type === 'record' ? [one.record] : []));
  expect(records.map(({ key, card }) => [key, card.name])).toEqual([
    ['me@example.org', 'Mia Own'],
    ['ada@example.org', 'Ada Lovelace'],
    ['bo@example.org', 'Bo'],
  ]);
});

test('a series counts week by week without what was taken out, and the next two are planned', () => {
  const text = calendar(
    event(
      'UID:w',
      'DTSTART;TZID=Europe/Berlin:20260601T100000',
      'RRULE:FREQ=WEEKLY;UNTIL=20261231T000000Z',
      'EXDATE;TZID=Europe/Berlin:20260608T100000',
      'RDATE;TZID=Europe/Berlin:20260610T170000',
      ...WITH,
    ),
  );
  expect(times(text)).toEqual(['2026-06-01T08:00', '2026-06-10T15:00', '2026-06-15T08:00']);
  expect(planned(text).map(({ begins, isRepeated }) => [begins, isRepeated])).toEqual([
    ['2026-06-22T08:00:00.000Z', true],
    ['2026-06-29T08:00:00.000Z', true],
  ]);
});

test('an instance that was moved is told by its own event wherever that stands, one that is off by none', () => {
  const series = event(
    'UID:w',
    'DTSTART:20260601T080000Z',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Weekly',
    ...WITH,
  );
  const moved = event(
    'UID:w',
    'RECURRENCE-ID:20260608T080000Z',
    'DTSTART:20260609T090000Z',
    'SUMMARY:Moved',
    ...WITH,
  );
  const off = event(
    'UID:w',
    'RECURRENCE-ID:20260601T080000Z',
    'DTSTART:20260601T080000Z',
    'STATUS:CANCELLED',
    ...WITH,
  );
  for (const parts of [
    [series, moved, off],
    [off, moved, series],
  ]) {
    const found = past(calendar(...parts)).map(({ at, about, key }) => [at.toISOString(), about, key]);
    expect(found.toSorted()).toEqual([
      ['2026-06-09T09:00:00.000Z', 'Moved', 'w 2026-06-08'],
      ['2026-06-15T08:00:00.000Z', 'Weekly', 'w 2026-06-15'],
    ]);
  }
});

test('what tells a series anew from an instance on holds for all that follow', () => {
  const series = event(
    'UID:w',
    'DTSTART:20260525T080000Z',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'SUMMARY:Old',
    ...WITH,
  );
  const onwards = event(
    'UID:w',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260608T080000Z',
    'DTSTART:20260608T093000Z',
    'SUMMARY:New',
    ...WITH,
  );
  const found = past(calendar(series, onwards)).map(
    ({ at, about }) => `${at.toISOString().slice(5, 16)} ${about}`,
  );
  expect(found.toSorted()).toEqual([
    '05-25T08:00 Old',
    '06-01T08:00 Old',
    '06-08T09:30 New',
    '06-15T09:30 New',
  ]);
});

test('times without a zone are those of the user, and a zone may stand after the events that need it', () => {
  const floating = calendar(event('UID:1', 'DTSTART:20260601T100000', ...WITH));
  expect(times(floating, { here: 'America/New_York' })).toEqual(['2026-06-01T14:00']);
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Ours',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
  ];
  const zone = [...own, 'TZOFFSETTO:+0300', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n');
  expect(times(calendar(event('UID:1', 'DTSTART;TZID=Ours:20260601T100000', ...WITH), zone))).toEqual([
    '2026-06-01T07:00',
  ]);
});

test('with more than twenty people it is an event, with more than three hundred an audience', () => {
  const guests = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => `ATTENDEE:mailto:guest${at}@example.org`);
  const channelOf = (count: number): string | undefined =>
    past(calendar(event('UID:1', 'DTSTART:20260601T100000Z', ...guests(count))))[0]?.channel;
  expect([channelOf(20), channelOf(21), channelOf(301)]).toEqual(['meeting', 'event', undefined]);
});

test('what is no meeting is left out, each with its reason and place', () => {
  const text = calendar(
    event('UID:1', 'DTSTART:20260601T100000Z', 'SUMMARY:Dentist'),
    event('UID:2', 'DTSTART;VALUE=DATE:20260601', 'SUMMARY:Holiday'),
    event('UID:3', 'DTSTART:20260601T100000Z', 'STATUS:CANCELLED', ...WITH),
    event('UID:4', 'SUMMARY:Some day', ...WITH),
    event('UID:5', 'DTSTART:20260601T100000Z', 'RRULE:FREQ=NEVER', ...WITH),
    'BEGIN:VTODO\r\nSUMMARY:Buy flour\r\nEND:VTODO',
    'BEGIN:VJOURNAL\r\nSUMMARY:Dear diary\r\nEND:VJOURNAL',
    'BEGIN:VFREEBUSY\r\nEND:VFREEBUSY',
  );
  expect(left(text)).toEqual([
    'event 1: event without people',
    'event 2: whole day without people',
    'event 3: cancelled',
    'event 4: This event does not say when it is.',
    'event 5: How this event repeats cannot be read; only the times it names were taken.',
    'task 1: task',
    'journal entry 1: journal entry',
    'list of busy hours 1: list of busy hours',
  ]);
  expect(times(text)).toEqual(['2026-06-01T10:00']);
});

test('an answer to an invitation is no meeting, and a cancellation takes the meeting back', () => {
  const one = event('UID:1', 'DTSTART:20260620T100000Z', ...WITH);
  expect(left(calendar('METHOD:REPLY', one))).toEqual(['event 1: answer to an invitation']);
  const cancelled = readCalendar(calendar('METHOD:CANCEL', one));
  expect(cancelled).toContainEqual({ type: 'plan', plan: { series: '1', meetings: [] }, place: 'event 1' });
});

test('an event whose end is missing ends where the next begins, and a file that is cut off says so', () => {
  const first = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20260601T100000Z', ...WITH].join('\r\n');
  const second = event(
    'UID:2',
    'DTSTART:20260602T100000Z',
    ...WITH,
    'BEGIN:VALARM\r\nDTSTART:19990101T000000Z\r\nEND:VALARM',
  );
  expect(times(calendar(first, second))).toEqual(['2026-06-01T10:00', '2026-06-02T10:00']);
  expect(left(`BEGIN:VCALENDAR\r\n${first}`)[0]).toMatch(
    /^event 1: The file ends in the middle of this event/,
  );
});

test('several calendars in a file are read, each with its own name and method', () => {
  const one = event('UID:1', 'DTSTART:20260620T100000Z', ...WITH);
  const text =
    calendar('X-WR-CALNAME:Work', one) + calendar('METHOD:REPLY', one) + calendar('X-WR-CALNAME:Home');
  const plans = readCalendar(text).flatMap((found) => (found.type === 'plan' ? [found.plan] : []));
  expect(plans.map(({ series, calendar: name, meetings }) => [series, name, meetings.length])).toEqual([
    ['1', 'Work', 1],
    [undefined, 'Work', 0],
    [undefined, 'Home', 0],
  ]);
});

test('folded lines, small letters and quoted-printable are read', () => {
  const text = calendar(
    'begin:vevent\r\nuid:1\r\ndtstart:20260601T100000Z',
    'summary;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Caf=E9',
    'attendee;cn=Ada Love\r\n lace:mailto:ada@exam\r\n\tple.org\r\nend:vevent',
  );
  expect(past(text)).toMatchObject([{ about: 'Café', participants: [{ key: 'ada@example.org' }] }]);
});

test('a rule without end, by the second or by a day that never comes, ends', () => {
  const rules = [
    'SECONDLY',
    'MINUTELY',
    'DAILY',
    'YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  ];
  for (const rule of rules) {
    const text = calendar(event('UID:1', 'DTSTART:19700101T000000Z', `RRULE:FREQ=${rule}`, ...WITH));
    expect(past(text).length).toBeLessThanOrEqual(5_000);
  }
});

test('hostile text of 100 kB is read with bounded work', () => {
  const daily = event('DTSTART:00010101T000000Z', 'RRULE:FREQ=DAILY;COUNT=999999999', 'ATTENDEE:a@b.co');
  const yearly = event(
    'DTSTART:00010101T000000Z',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9',
    'ATTENDEE:a@b.co',
  );
  const nested = 'BEGIN:VEVENT\r\nBEGIN:X\r\n';
  const texts = [
    daily,
    yearly,
    nested,
    'ATTENDEE:',
    'BEGIN:VEVENT\r\nDTSTART:',
    ';',
    '"',
    ' \r\n',
    'RRULE:FREQ=',
  ];
  for (const text of texts) {
    const long = calendar(text.repeat(Math.ceil(100_000 / text.length)));
    expect(readCalendar(long).length).toBeLessThan(120_000);
  }
});

test('a file in pieces of any size reads the same', () => {
  const text = calendar(
    'X-WR-CALNAME:Work',
    event(
      'UID:1',
      'DTSTART;TZID=Europe/Berlin:20260601T100000',
      'RRULE:FREQ=DAILY',
      'SUMMARY:Ünïcode',
      ...WITH,
    ),
  );
  const whole = readCalendar(text);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (piece) => {
      expect(readCalendar(text, { piece })).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('any bytes at all are read without an error', () => {
  const word = fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'DTSTART:20260601T100000Z',
    'RRULE:FREQ=DAILY;COUNT=3',
    ...WITH,
  );
  const line = fc.oneof(word, fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      for (const found of readCalendar(`BEGIN:VCALENDAR\n${lines.join('\n')}`))
        if (found.type === 'interaction') expect(Number.isNaN(found.interaction.at.getTime())).toBe(false);
    }),
  );
});

test('a calendar is told by its beginning', () => {
  expect(isCalendar('\uFEFF\r\nbegin:vcalendar\r\n')).toBe(true);
  expect(isCalendar('BEGIN:VCARD\r\n')).toBe(false);
  expect(isCalendar('Subject: BEGIN:VCALENDAR\r\n')).toBe(false);
});
