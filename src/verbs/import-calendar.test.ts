import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { briefShow } from './brief-show.ts';
import { eventsList } from './events-list.ts';
import { eventsMet } from './events-met.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';
import { todayList } from './today-list.ts';

let world: World;
/** Monday, 15 June 2026, 10:00 UTC. */
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ME = 'me@example.org';
const calendar = (...events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Work',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const WITH_ADA = [
  'ORGANIZER;CN=Mia Own:mailto:me@example.org',
  'ATTENDEE;CN=Mia Own;PARTSTAT=ACCEPTED:mailto:me@example.org',
  'ATTENDEE;CN=Ada Lovelace;PARTSTAT=ACCEPTED:MAILTO:Ada@Example.org',
];
const lunch = (day: string, more: readonly string[] = WITH_ADA): readonly string[] => [
  'UID:lunch',
  `DTSTART:${day}T120000Z`,
  'SUMMARY:Lunch',
  ...more,
];
const WEEKLY = ['UID:week', 'DTSTART:20260601T090000Z', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Weekly', ...WITH_ADA];

function bring(text: string, name = 'work.ics') {
  const file = join(world.folder, name);
  writeFileSync(file, text);
  return ask(importFiles, { files: [file], me: [ME] }, world);
}
const coming = async () => (await ask(eventsList, {}, world)).coming;

test('the past of a calendar is contact, its next weeks are events, and the same file again changes nothing', async () => {
  const first = await bring(calendar(lunch('20260601'), WEEKLY));
  expect(first.interactions).toEqual({ new: 4, same: 0 });
  expect(first.planned).toEqual({ new: 2, changed: 0, same: 0, gone: 0 });
  const ada = await ask(peopleShow, { person: 'ada@example.org' }, world);
  expect(ada.timeline.map(({ day, channel, about }) => [day, channel, about])).toEqual([
    ['2026-06-15', 'meeting', 'Weekly'],
    ['2026-06-08', 'meeting', 'Weekly'],
    ['2026-06-01', 'meeting', 'Lunch'],
    ['2026-06-01', 'meeting', 'Weekly'],
  ]);
  expect((await coming()).map(({ name, day }) => [name, day])).toEqual([
    ['Weekly', '2026-06-22'],
    ['Weekly', '2026-06-29'],
  ]);
  const again = await bring(calendar(lunch('20260601'), WEEKLY));
  expect(again.act).toBeUndefined();
  expect(again.records).toEqual({ new: 0, changed: 0, same: 2 });
  expect(again.interactions).toEqual({ new: 0, same: 4 });
  expect(again.planned).toEqual({ new: 0, changed: 0, same: 2, gone: 0 });
});

test('undo takes a calendar back whole', async () => {
  const before = await keptState(world);
  const { act } = await bring(calendar(lunch('20260601'), WEEKLY));
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toEqual(before);
});

test('a meeting that was moved is moved, one that is off is gone, and one that has taken place is contact', async () => {
  await bring(calendar(lunch('20260618'), WEEKLY));
  const moved = await bring(calendar(lunch('20260619'), [...WEEKLY, 'EXDATE:20260622T090000Z']));
  expect(moved.planned).toEqual({ new: 2, changed: 0, same: 1, gone: 2 });
  expect((await coming()).map(({ name, day }) => [name, day])).toEqual([
    ['Lunch', '2026-06-19'],
    ['Weekly', '2026-06-29'],
    ['Weekly', '2026-07-06'],
  ]);
  world.moveTo('2026-06-20T10:00:00Z');
  const later = await bring(calendar(lunch('20260619')));
  expect(later.interactions).toEqual({ new: 1, same: 0 });
  // The series is not in the calendar any more, which was read whole.
  expect(later.planned).toEqual({ new: 0, changed: 0, same: 0, gone: 3 });
  expect(await coming()).toEqual([]);
});

test('an invitation that stands alone takes nothing back but itself', async () => {
  await bring(calendar(lunch('20260618'), WEEKLY));
  const cancelled = ['METHOD:CANCEL', 'BEGIN:VEVENT', ...lunch('20260618'), 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', ...cancelled, 'END:VCALENDAR', ''].join('\r\n');
  const { planned } = await bring(text, 'invite.ics');
  expect(planned).toEqual({ new: 0, changed: 0, same: 0, gone: 1 });
  expect(await coming()).toHaveLength(2);
});

test('what I have declined is not planned, and a meeting that names one person alone was with me', async () => {
  const declined = ['ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org', 'ATTENDEE:mailto:bo@example.org'];
  const alone = [
    'UID:two',
    'DTSTART:20260610T080000Z',
    'SUMMARY:Walk',
    'ATTENDEE;CN=Bo Yarrow:mailto:bo@example.org',
  ];
  await bring(calendar(WEEKLY));
  await bring(calendar(WEEKLY, lunch('20260618', declined), alone));
  expect((await coming()).map(({ name }) => name)).toEqual(['Weekly', 'Weekly']);
  const bo = await ask(peopleShow, { person: 'bo@example.org' }, world);
  expect(bo.timeline).toMatchObject([{ about: 'Walk', direction: 'both' }]);
});

test('of a meeting that the user told of, the calendar says no more', async () => {
  await bring(calendar(lunch('20260616'), WEEKLY));
  world.moveTo('2026-06-16T20:00:00Z');
  await ask(eventsMet, { event: 'Lunch', people: 'Ada Lovelace' }, world);
  const { interactions } = await bring(calendar(lunch('20260616'), WEEKLY));
  expect(interactions).toEqual({ new: 0, same: 4 });
});

test('a birthday stands with whom is called so, a new name is somebody new, and a first name alone is nobody', async () => {
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  const yearly = (uid: string, title: string, day: string): readonly string[] => [
    `UID:${uid}`,
    `DTSTART;VALUE=DATE:${day}`,
    'RRULE:FREQ=YEARLY',
    `SUMMARY:${title}`,
  ];
  const text = calendar(
    yearly('1', "Ada Lovelace's birthday", '18151210'),
    yearly('2', 'Grace Nettle hat Geburtstag', '20240229'),
    yearly('3', 'Anniversaire de Zoé', '20200505'),
  );
  const first = await bring(text);
  expect(first.people).toEqual({ new: 1, joined: 1 });
  expect(first.skipped.map(({ reason }) => reason)).toEqual([
    'birthday of a first name that nobody here is called by',
  ]);
  const ada = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  const grace = await ask(peopleShow, { person: 'Grace Nettle' }, world);
  expect([ada.card.birthday?.value, grace.card.birthday?.value]).toEqual(['--12-10', '--02-29']);
  expect((await bring(text)).records).toEqual({ new: 0, changed: 0, same: 2 });
});

test('Today names one meeting of the calendar a day and none of every week; the brief says when one meets next', async () => {
  const soon = (uid: string, time: string): readonly string[] => [
    `UID:${uid}`,
    `DTSTART:20260616T${time}00Z`,
    `SUMMARY:Talk ${uid}`,
    'LOCATION:Café',
    ...WITH_ADA,
  ];
  await bring(calendar(WEEKLY, soon('late', '1500'), soon('early', '0830')));
  const { occasions = [] } = await ask(todayList, {}, world);
  expect(occasions.map(({ name, why }) => [name, why])).toEqual([
    ['Talk early', '“Talk early” is tomorrow at 08:30 (Café); 1 person is expected, 1 of them known to you.'],
  ]);
  const { next } = await ask(briefShow, { person: 'ada@example.org' }, world);
  expect(next).toBe('You meet next tomorrow at 08:30: “Talk early” (Café).');
  world.moveTo('2026-06-17T10:00:00Z');
  expect((await ask(todayList, {}, world)).occasions ?? []).toEqual([]);
  expect((await ask(eventsList, {}, world)).past).toEqual([]);
});

test('two calendars that name one address otherwise make one record with both names', async () => {
  await bring(calendar(lunch('20260601')));
  const other = WITH_ADA.map((line) => line.replace('Ada Lovelace', 'Countess Lovelace'));
  const second = await bring(calendar(lunch('20260602', other)), 'home.ics');
  expect(second.records).toEqual({ new: 0, changed: 1, same: 1 });
  const { person, records } = await ask(peopleShow, { person: 'ada@example.org' }, world);
  expect(person.name).toBe('Ada Lovelace');
  expect(records).toHaveLength(1);
  expect((await bring(calendar(lunch('20260601')))).records.changed).toBe(0);
});
