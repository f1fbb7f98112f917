import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { logAdd } from './log.ts';
import { meSet, meShow } from './me.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const names = async (): Promise<readonly string[]> =>
  (await ask(peopleList, { order: 'name' }, world)).people.map(({ name }) => name);

test('nobody is me until it is said', async () => {
  expect(await ask(meShow, {}, world)).toEqual({ known: false, addresses: [] });
});

test('several addresses are mine, and what they sent counts as mine', async () => {
  await importNetwork(world);
  const me = await ask(
    meSet,
    { addresses: ['mia@quill.example', 'Bo@Example.org', 'mia@new.example'] },
    world,
  );
  expect(me).toMatchObject({
    known: true,
    addresses: ['bo@example.org', 'mia@new.example', 'mia@quill.example'],
    act: { verb: 'me.set' },
  });
  expect(await names()).toEqual(['Ada Lovelace', 'Cy Sorrel', 'Dot Müller']);
});

test('saying it again changes nothing', async () => {
  await importNetwork(world);
  expect((await ask(meSet, { addresses: ['mia@quill.example'] }, world)).act).toBeUndefined();
});

test('when I was guessed wrong, saying so leaves the one who was guessed a person of their own', async () => {
  await importNetwork(world);
  await ask(meSet, { addresses: ['ada@example.org'] }, world);
  expect(await names()).toEqual(['Bo Yarrow', 'Cy Sorrel', 'Dot Müller', 'Mia Quill']);
  const mia = await ask(peopleShow, { person: 'Mia Quill' }, world);
  expect(mia.person).toMatchObject({ contactDays: 10, lastDirection: 'in' });
  expect((await ask(peopleShow, { person: 'Bo Yarrow' }, world)).person.contactDays).toBe(0);
});

test('undo makes me who I was', async () => {
  await importNetwork(world);
  const before = await keptState(world);
  await ask(meSet, { addresses: ['ada@example.org', 'bo@example.org'] }, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('lines noted before I said who I am stay mine', async () => {
  await ask(logAdd, { line: 'coffee with Ada Lovelace yesterday' }, world);
  await ask(meSet, { addresses: ['mia@quill.example'] }, world);
  expect(await names()).toEqual(['Ada Lovelace']);
  expect((await ask(peopleShow, { person: 'Ada Lovelace' }, world)).person.contactDays).toBe(1);
});

test.each(['mia', 'mia@', 'Mia Quill', 'http://x.example'])('"%s" is no address', async (address) => {
  await expect(ask(meSet, { addresses: [address] }, world)).rejects.toMatchObject({ code: 'input_invalid' });
});
