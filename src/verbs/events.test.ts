import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { eventsAdd } from './events-add.ts';
import { eventsList } from './events-list.ts';
import { eventsMet } from './events-met.ts';
import { eventsShow } from './events-show.ts';
import { goalsAdd } from './goals-add.ts';
import { historyUndo } from './history.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const FAIR = "Bakers' fair";
const add = (known: Partial<Parameters<typeof eventsAdd.run>[0]> = {}) =>
  ask(eventsAdd, { name: FAIR, on: '2026-06-17', ...known }, world);

test('a pasted list is matched to people, and names that mean nobody are kept as words', async () => {
  await importNetwork(world);
  const { event, unclear, act } = await add({
    kind: 'fair',
    where: 'Porto',
    people: 'Ada Lovelace\n- cy@example.org\nGrace Nettle\nAda Lovelace\nMia Quill',
  });
  expect(event).toMatchObject({ name: FAIR, kind: 'fair', day: '2026-06-17', where: 'Porto', told: false });
  expect(event.expected.map(({ name }) => name).sort()).toEqual(['Ada Lovelace', 'Cy Sorrel']);
  expect(event.others).toEqual(['Grace Nettle']);
  expect(unclear).toEqual([]);
  expect(act?.line).toBe("Noted the event “Bakers' fair” on 2026-06-17");
});

test('the beginning of a name is not enough, and a name that several have is said to be unclear', async () => {
  await importNetwork(world);
  await ask(peopleAdd, { name: 'Grace Nettle', organisation: 'Oven' }, world);
  await ask(peopleAdd, { name: 'Grace Nettle' }, world);
  const { event, unclear } = await add({ people: 'Ad Love, Grace Nettle' });
  expect(event.expected).toEqual([]);
  expect(event.others).toEqual(['Ad Love', 'Grace Nettle']);
  expect(unclear).toMatchObject([{ name: 'Grace Nettle' }]);
  expect(unclear[0]?.choices).toHaveLength(2);
});

test('the same event said again adds who is new to it; without anything new nothing is written', async () => {
  await importNetwork(world);
  await add({ people: 'Ada Lovelace' });
  const again = await add({ people: 'Bo Yarrow', kind: 'fair' });
  expect(again.event.expected).toHaveLength(2);
  expect(again.event.kind).toBe('fair');
  expect((await add({ people: 'bo yarrow, Ada Lovelace' })).act).toBeUndefined();
  expect((await ask(eventsList, {}, world)).coming).toHaveLength(1);
});

test.each([
  ['tomorrow', '2026-06-16'],
  ['friday', '2026-06-19'],
  ['yesterday', '2026-06-14'],
  ['2025-01-02', '2025-01-02'],
])('on %s is %s', async (on, day) => {
  expect((await add({ on })).event.day).toBe(day);
});

test('a day that is none is refused', async () => {
  await expect(add({ on: 'whenever' })).rejects.toMatchObject({ code: 'day_not_readable' });
});

test('before the event, whom to meet for which goal is told first', async () => {
  await importNetwork(world);
  await ask(peopleAdd, { name: 'Sal Vetch', title: 'Head of Sales', organisation: 'Mill' }, world);
  await ask(goalsAdd, { aim: 'start a bakery', template: 'start a business' }, world);
  await add({ people: 'Ada Lovelace, Sal Vetch, Grace Nettle' });
  const { meet, when, event, question } = await ask(eventsShow, {}, world);
  expect(when).toBe('before');
  expect(question).toBeUndefined();
  expect(meet.map(({ person }) => person.name)).toEqual(['Sal Vetch', 'Ada Lovelace']);
  expect(meet[0]).toMatchObject({ goal: 'start a bakery' });
  expect(meet[0]?.says).toMatch(/^Sal Vetch, who sells, Head of Sales at Mill: for “start a bakery” \(/);
  expect(meet[1]?.says).toMatch(/^Ada Lovelace, Analytical Engines\. You are usually in touch every/);
  expect(event.others).toEqual(['Grace Nettle']);
});

test('who was met is added when new, logged, and to be followed up within two days', async () => {
  await importNetwork(world);
  await add({ on: '2026-06-14', people: 'Ada Lovelace, Grace Nettle' });
  expect((await ask(eventsShow, {}, world)).question).toBe('Whom did you meet?');
  const met = await ask(eventsMet, { event: 'bakers', people: 'Ada Lovelace, Grace Nettle' }, world);
  expect(met.met.map(({ name, isNew }) => [name, isNew])).toEqual([
    ['Ada Lovelace', false],
    ['Grace Nettle', true],
  ]);
  expect(met.followUp).toBe('2026-06-16');
  expect(met.event).toMatchObject({ told: true, others: [] });
  const grace = await ask(peopleShow, { person: 'Grace Nettle' }, world);
  expect(grace.timeline).toMatchObject([
    { channel: 'event', day: '2026-06-14', about: "Met Grace Nettle at Bakers' fair", direction: 'both' },
  ]);
  expect(grace.reminders).toMatchObject([{ day: '2026-06-16' }]);
  // The two were at one event; that does not make them known to each other.
  expect(grace.timeline[0]?.people.map(({ name }) => name)).not.toContain('Ada Lovelace');
  const { followUps, question } = await ask(eventsShow, {}, world);
  expect(question).toBeUndefined();
  expect(followUps.map(({ says }) => says).sort()).toEqual([
    'Write Ada Lovelace a few lines within two days.',
    'Write Grace Nettle a few lines within two days.',
  ]);
});

test('the same people told twice are logged once, one more is added, and undo brings all of it back', async () => {
  await importNetwork(world);
  await add({ on: '2026-06-14' });
  const before = await keptState(world);
  const met = (people: string) => ask(eventsMet, { event: FAIR, people }, world);
  const first = await met('Ada Lovelace, Grace Nettle');
  expect((await met('grace nettle; Ada Lovelace')).act).toBeUndefined();
  const second = await met('Ada Lovelace, Bo Yarrow');
  expect(second.met.map(({ name }) => name)).toEqual(['Bo Yarrow']);
  expect(second.event.met).toHaveLength(3);
  await ask(historyUndo, { act: second.act?.id }, world);
  await ask(historyUndo, { act: first.act?.id }, world);
  expect(await keptState(world)).toEqual(before);
});

test('nobody met is an answer too; what is to come cannot be told yet', async () => {
  await importNetwork(world);
  await add({ on: '2026-06-14' });
  const { event, met, followUp } = await ask(eventsMet, { event: FAIR }, world);
  expect(event.told).toBe(true);
  expect(met).toEqual([]);
  expect(followUp).toBeUndefined();
  await add({ name: 'Chamber dinner', on: 'tomorrow' });
  await expect(ask(eventsMet, { event: 'chamber', people: 'Ada Lovelace' }, world)).rejects.toThrow(
    /still to come/,
  );
});

test('what each kind of event brought is told over time', async () => {
  await importNetwork(world);
  const evenings = [
    ['2026-05-04', 'Pia Vetch, Quin Vetch'],
    ['2026-05-11', 'Rhea Vetch'],
    ['2026-05-18', 'Sal Vetch, Ada Lovelace'],
  ] as const;
  for (const [on, people] of evenings) {
    for (const name of people.split(', ').filter((one) => one.endsWith('Vetch')))
      await ask(peopleAdd, { name, title: 'Accountant' }, world);
    await add({ name: `Dinner of ${on}`, kind: "accountants' evening", on });
    await ask(eventsMet, { event: `Dinner of ${on}`, people }, world);
  }
  const { kinds, past, coming } = await ask(eventsList, { limit: 2 }, world);
  expect(coming).toEqual([]);
  expect(past.map(({ day }) => day)).toEqual(['2026-05-18', '2026-05-11']);
  expect(kinds).toMatchObject([{ kind: "accountants' evening", events: 3, newPeople: 4 }]);
  expect(kinds[0]?.says).toMatch(
    /^accountants' evening, the last 3 times: 4 people new to you, all of them in accounting; /,
  );
});

test('in an empty book there is no event, and one that is not there is refused', async () => {
  expect(await ask(eventsList, {}, world)).toEqual({ coming: [], past: [], more: 0, kinds: [] });
  await expect(ask(eventsShow, {}, world)).rejects.toMatchObject({ code: 'matter_not_found' });
  await add();
  await expect(ask(eventsMet, { event: 'dinner' }, world)).rejects.toMatchObject({
    code: 'matter_not_found',
  });
});
