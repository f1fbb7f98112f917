import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { linkedinExport } from '../../test/invented-linkedin.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { endorsementsList } from './endorsements-list.ts';
import { eventsList } from './events-list.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { meShow } from './me.ts';
import { peopleAdd } from './people-add.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const read = (files: readonly string[], me?: string[]) =>
  ask(importFiles, { files: [...files], ...(me && { me }) }, world);
const show = (person: string) => ask(peopleShow, { person }, world);

test('an export says who I am by itself, and nobody new comes of my own tables', async () => {
  const done = await read(linkedinExport());
  expect(done.me).toEqual({ name: 'Mia Quill', addresses: ['mia@quill.example'], guessed: true });
  expect(await ask(meShow, {}, world)).toMatchObject({ known: true, name: 'Mia Quill' });
  expect(done.newPeople.toSorted()).toEqual(['Cy Sorrel', 'Grace Nettle', 'Hal Burdock']);
  expect(done.people).toEqual({ new: 3, joined: 2 }); // Grace and I of the messages
  const me = await show('mia@quill.example');
  expect(me.isMe).toBe(true);
  expect(me.card).toMatchObject({ organisation: { value: 'Oven' }, birthday: { value: '--12-09' } });
});

test('messages and invitations count on their days and in their directions', async () => {
  await read(linkedinExport());
  expect(
    (await show('Grace Nettle')).timeline.map(({ at, direction }) => [at.slice(0, 10), direction]),
  ).toEqual([
    ['2026-03-02', 'out'],
    ['2026-03-01', 'in'],
  ]);
  const hal = await show('Hal Burdock');
  expect(hal.timeline).toMatchObject([{ about: 'Invitation to connect', direction: 'out' }]);
  expect(JSON.stringify(hal)).not.toContain('We met at the fair');
});

test('what is not about people is named once and not listed', async () => {
  const done = await read(linkedinExport());
  expect(done.files.map(({ name }) => name)).not.toContain('Shares.csv');
  expect(done.skipped).toMatchObject([{ reason: 'table that is not about people', count: 2 }]);
});

test('a skill that was vouched for is told with the person, and is no good turn', async () => {
  const done = await read(linkedinExport());
  expect(done.endorsements).toEqual({ new: 1, same: 0 });
  const says = 'Grace Nettle vouched for you in Baking and Accounting on 1 March 2024.';
  expect((await ask(endorsementsList, {}, world)).received).toMatchObject([{ says }]);
  expect((await show('Grace Nettle')).goodWords).toEqual([says]);
  expect((await ask(benefitsList, {}, world)).benefits).toEqual([]);
});

test('an event I went to is noted, without a word on whom I met there', async () => {
  expect((await read(linkedinExport())).events).toEqual({ new: 1, same: 0 });
  const { past, kinds } = await ask(eventsList, {}, world);
  expect(past.map(({ name }) => name)).toEqual(["Bakers' fair"]);
  expect(kinds).toEqual([]); // of whom I met there nothing is known
});

test('the same export again changes nothing, and one undo takes all of it back', async () => {
  const before = await keptState(world);
  const files = linkedinExport();
  await read(files);
  const after = await keptState(world);
  const again = await read(files);
  expect(again).toMatchObject({
    records: { new: 0, changed: 0 },
    interactions: { new: 0 },
    events: { new: 0 },
  });
  expect(again.act).toBeUndefined();
  expect(await keptState(world)).toBe(after);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('I stay who I was, and whoever has an address of mine turns out to be me', async () => {
  const mail = mbox(
    letters('Mia <mia@quill.example>', 'Bo Yarrow <bo@example.org>', {
      until: '2026-05-01T09:00:00Z',
      every: 7,
      count: 8,
    }),
  );
  await read([fileOf('m.mbox', mail)], ['mia@quill.example']);
  const { id } = await ask(meShow, {}, world);
  const done = await read(linkedinExport());
  expect(done.me).toBeUndefined();
  expect(await ask(meShow, {}, world)).toMatchObject({ id, name: 'Mia Quill' });
});

test('a telephone of mine that is the family’s joins nobody else to me', async () => {
  await ask(peopleAdd, { name: 'Ben Quill', phone: ['+442079460100'] }, world);
  await read(linkedinExport());
  const { people } = await ask(peopleList, { order: 'name' }, world);
  expect(people.map(({ name }) => name)).toContain('Ben Quill');
});
