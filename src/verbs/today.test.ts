import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';
import { todayList } from './today-list.ts';
import { todayAgain, todayDone, todayNever, todaySnooze } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const today = () => ask(todayList, {}, world);
const named = async (): Promise<readonly string[]> =>
  (await today()).suggestions.map(({ person, kind }) => `${person.name}: ${kind}`);

test('who is late and who waits for an answer is named, each with why and what to do', async () => {
  await importNetwork(world);
  const { suggestions, day } = await today();
  expect(day).toBe('2026-06-15');
  expect(suggestions.map(({ person, kind }) => `${person.name}: ${kind}`).sort()).toEqual([
    'Ada Lovelace: tend',
    'Bo Yarrow: tend',
    'Cy Sorrel: reply',
  ]);
  const ada = suggestions.find(({ person }) => person.name === 'Ada Lovelace');
  expect(ada?.why).toMatch(/every 11 days .* 8 weeks; the last mail from you, “Engines”, was on 20 April\.$/);
  for (const { why, todo } of suggestions)
    for (const says of [why, todo]) expect(says).toMatch(/^[A-Z].*\.$/);
});

test('when all that is known lies more than a month back, newer mail is asked for', async () => {
  await importNetwork(world);
  const { behind } = await today();
  world.moveTo('2026-12-15T10:00:00Z');
  expect([behind, (await today()).behind]).toEqual([
    undefined,
    expect.stringMatching(/of the last \d+ months\. Bring in newer mail/),
  ]);
});

test('an empty list says why', async () => {
  expect((await today()).empty).toBe('no_people');
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  expect((await today()).empty).toBe('me_unknown');
});

test('a planned meeting is not the last contact', async () => {
  await importNetwork(world);
  await ask(logAdd, { line: 'lunch with Ada Lovelace', on: '2026-06-20' }, world);
  const ada = (await today()).suggestions.find(({ person }) => person.name === 'Ada Lovelace');
  expect(ada?.why).toContain('the last mail from you, “Engines”, was on 20 April.');
  expect(ada?.lastAbout).toBe('Engines');
});

test('at most as many as asked for', async () => {
  await importNetwork(world);
  expect((await ask(todayList, { limit: 1 }, world)).suggestions).toHaveLength(1);
  await expect(async () => ask(todayList, { limit: 8 }, world)).rejects.toThrow();
});

test('whoever is done rests for the usual time, and is late again only after it', async () => {
  await importNetwork(world);
  const { until, act } = await ask(todayDone, { person: 'Ada Lovelace' }, world);
  expect(until).toBe('2026-06-26');
  expect(act?.line).toBe('Tended Ada Lovelace');
  expect(await named()).not.toContain('Ada Lovelace: tend');
  world.moveTo('2026-06-25T23:59:00Z');
  expect(await named()).not.toContain('Ada Lovelace: tend');
  world.moveTo('2026-06-26T00:00:00Z');
  expect(await named()).toContain('Ada Lovelace: tend');
});

test('who is snoozed does not come back a day early', async () => {
  await importNetwork(world);
  await ask(todaySnooze, { person: 'Ada Lovelace', until: '2026-06-29' }, world);
  for (let date = 15; date < 29; date += 1) {
    world.moveTo(`2026-06-${date}T22:00:00Z`);
    expect(await named()).not.toContain('Ada Lovelace: tend');
  }
  world.moveTo('2026-06-29T00:00:00Z');
  expect(await named()).toContain('Ada Lovelace: tend');
});

test.each([
  ['tomorrow', '2026-06-16'],
  ['in 3 weeks', '2026-07-06'],
  ['2028-02-29', '2028-02-29'],
  [undefined, '2026-06-29'],
])('snoozed until %s is until %s', async (said, until) => {
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  expect((await ask(todaySnooze, { person: 'Ada Lovelace', until: said }, world)).until).toBe(until);
});

test.each([
  ['yesterday', /in the past|not a day/],
  ['2026-06-15', /in the past/],
  ['2020-01-01', /in the past/],
  ['whenever', /not a day/],
])('nobody is snoozed until %s', async (until, says) => {
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  await expect(ask(todaySnooze, { person: 'Ada Lovelace', until }, world)).rejects.toThrow(says);
});

test('whoever is never to be named is not named for a year, whatever was to be followed up', async () => {
  await importNetwork(world);
  await ask(logAdd, { line: 'called Ada Lovelace yesterday, follow up in 3 weeks' }, world);
  await ask(todayNever, { person: 'Ada Lovelace' }, world);
  for (const moment of ['2026-06-16', '2026-07-06', '2026-07-07', '2026-12-24', '2027-06-15']) {
    world.moveTo(`${moment}T10:00:00Z`);
    expect((await named()).filter((line) => line.startsWith('Ada'))).toEqual([]);
  }
});

test('again brings somebody back at once', async () => {
  await importNetwork(world);
  for (const settle of [todayDone, todayNever]) {
    await ask(settle, { person: 'Ada Lovelace' }, world);
    await ask(todayAgain, { person: 'Ada Lovelace' }, world);
    expect(await named()).toContain('Ada Lovelace: tend');
  }
  expect((await ask(todayAgain, { person: 'Ada Lovelace' }, world)).act).toBeUndefined();
});

test('a reminder comes on its day and not before, stands once, and goes when it is done', async () => {
  await importNetwork(world);
  await ask(logAdd, { line: 'coffee with Dot Müller yesterday, follow up in 3 weeks' }, world);
  const isDue = async (moment: string): Promise<number> => {
    world.moveTo(moment);
    return (await named()).filter((line) => line === 'Dot Müller: reminder').length;
  };
  expect(await isDue('2026-07-05T23:59:00Z')).toBe(0);
  expect(await isDue('2026-07-06T00:00:00Z')).toBe(1);
  expect(await isDue('2026-07-08T10:00:00Z')).toBe(1);
  const [first] = (await today()).suggestions;
  expect(first).toMatchObject({ kind: 'reminder', todo: 'Follow up with Dot Müller.' });
  expect(first?.why).toContain('“coffee with Dot Müller yesterday, follow up in 3 weeks”');
  await ask(todayDone, { person: 'Dot Müller' }, world);
  expect(await isDue('2026-07-08T11:00:00Z')).toBe(0);
  expect(await isDue('2026-07-20T11:00:00Z')).toBe(0);
});

test('being done does not swallow a reminder that is still to come', async () => {
  await importNetwork(world);
  await ask(logAdd, { line: 'coffee with Dot Müller yesterday, follow up in 1 week' }, world);
  await ask(todayDone, { person: 'Dot Müller' }, world);
  world.moveTo('2026-06-22T10:00:00Z');
  expect(await named()).toContain('Dot Müller: reminder');
});

test('two reminders for one person are one person, and there are never more than seven', async () => {
  await importNetwork(world);
  for (let at = 0; at < 9; at += 1)
    await ask(peopleAdd, { name: `Person${'abcdefghi'.charAt(at)} Nettle` }, world);
  for (const who of ['Dot Müller', 'Dot Müller', ...'abcdefghi'].map((one) =>
    one.length > 1 ? one : `Person${one} Nettle`,
  ))
    await ask(logAdd, { line: 'had a good talk, follow up tomorrow', with: [who], channel: 'call' }, world);
  world.moveTo('2026-06-20T10:00:00Z');
  const { suggestions } = await today();
  expect(suggestions).toHaveLength(7);
  expect(new Set(suggestions.map(({ person }) => person.id)).size).toBe(7);
});

test('I am not tended', async () => {
  await importNetwork(world);
  for (const settle of [todayDone, todayNever, todayAgain])
    await expect(ask(settle, { person: 'mia@quill.example' }, world)).rejects.toMatchObject({
      code: 'me_not_a_person',
    });
});

test('a day begins at midnight where the user is', async () => {
  await importNetwork(world);
  await ask(todaySnooze, { person: 'Ada Lovelace', until: '2026-06-29' }, world);
  world.moveTo('2026-06-28T22:30:00Z');
  expect((await ask(todayList, {}, { ...world, offsetMinutes: () => 120 })).day).toBe('2026-06-29');
  expect((await ask(todayList, {}, { ...world, offsetMinutes: () => -300 })).day).toBe('2026-06-28');
});

test('what is settled changes nothing else about the person', async () => {
  await importNetwork(world);
  const before = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  await ask(todayNever, { person: 'Ada Lovelace' }, world);
  const { attention, ...after } = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  expect(attention).toEqual({ state: 'never' });
  expect(after).toEqual(before);
});
