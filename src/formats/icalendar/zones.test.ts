import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { windowsZones } from './windows-zones.ts';
import { placeZone, UTC_ZONE, utcOf, wallAt, type Zone } from './zone.ts';
import { zonesOf } from './zones.ts';

const zone = (name: string): Zone => zonesOf(UTC_ZONE).named(name);
const winter = Date.parse('2026-01-15T12:00:00Z');
const summer = Date.parse('2026-07-15T12:00:00Z');
const HOUR = 3_600_000;

test.each([
  ['Europe/Berlin', 1, 2],
  ['W. Europe Standard Time', 1, 2],
  ['"Pacific Standard Time"', -8, -7],
  ['/mozilla.org/20050126_1/America/New_York', -5, -4],
  ['/freeassociation.sourceforge.net/Tzfile/America/Argentina/Ushuaia', -3, -3],
  ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome', 1, 2],
  ['(UTC-05:00) Eastern Time (US and Canada)', -5, -4],
  ['GMT +0530', 5.5, 5.5],
  ['Nowhere/At_All', 0, 0],
])('%s is %d hours from UTC in winter and %d in summer', (name, inWinter, inSummer) => {
  expect([zone(name).offsetAt(winter) / HOUR, zone(name).offsetAt(summer) / HOUR]).toEqual([
    inWinter,
    inSummer,
  ]);
});

test('every zone of Windows is a place that is known', () => {
  for (const [name, place] of windowsZones()) expect(placeZone(place), name).toBeDefined();
});

test('an hour that is left out counts as before the change, an hour that comes twice is the first', () => {
  const berlin = zone('Europe/Berlin');
  const utc = (wall: string): string => new Date(utcOf(Date.parse(wall), berlin)).toISOString();
  expect(utc('2026-03-29T02:30:00Z')).toBe('2026-03-29T01:30:00.000Z');
  expect(utc('2026-10-25T02:30:00Z')).toBe('2026-10-25T00:30:00.000Z');
});

test('a moment is found again by what the clock on the wall shows, but in the hour that comes twice', () => {
  const moments = fc.integer({ min: Date.parse('1950-01-01'), max: Date.parse('2090-01-01') });
  for (const name of ['Europe/Lisbon', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe']) {
    const here = zone(name);
    fc.assert(
      fc.property(moments, (utc) => {
        const back = utcOf(wallAt(utc, here), here);
        expect(wallAt(back, here)).toBe(wallAt(utc, here));
        expect(utc - back).toBeLessThanOrEqual(2 * HOUR);
      }),
    );
  }
});

const OWN = [
  'TZID:Ours',
  'BEGIN:DAYLIGHT',
  'DTSTART:20000326T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:20001029T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
];

test('a zone that a file describes itself changes its clocks as the file says, and as ical.js has it', () => {
  const zones = zonesOf(UTC_ZONE);
  zones.add({ name: 'VTIMEZONE', lines: OWN, number: 1, calendar: 0, ending: 'whole' });
  const ours = zones.named('Ours');
  const text = ['BEGIN:VTIMEZONE', ...OWN, 'END:VTIMEZONE'].join('\r\n');
  const theirs = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
  for (let at = Date.parse('2001-01-01'); at < Date.parse('2030-01-01'); at += 40 * 24 * HOUR) {
    const offset = ours.offsetAt(at);
    expect(offset).toBe(placeZone('Europe/Berlin')?.offsetAt(at));
    const wall = ICAL.Time.fromDateTimeString(new Date(at + offset).toISOString().slice(0, 19));
    expect(theirs.utcOffset(wall) * 1000).toBe(offset);
  }
});
