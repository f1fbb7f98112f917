import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { logAdd, logUnderstand } from './log.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleShow } from './people-show.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const note = (line: string) => ask(logAdd, { line }, world);
const cardOf = async (person: string) => (await ask(peopleShow, { person }, world)).card;

test('a birthday in a line is written on the card, and the line is kept; undo takes both back', async () => {
  const before = await keptState(world);
  const { chips, act } = await note("Ada Lovelace's birthday is 10 December 1815");
  expect(chips).toContainEqual({
    kind: 'birthday',
    says: '1815-12-10',
    from: "Ada Lovelace's birthday is 10 December 1815",
    of: 'Ada Lovelace',
  });
  expect(chips).toContainEqual({ kind: 'day', says: '2026-06-15' });
  expect(act?.line).toBe('Noted a note about Ada Lovelace');
  expect((await cardOf('Ada Lovelace')).birthday).toMatchObject({ value: '1815-12-10', source: 'hand' });
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('a wedding day is of both', async () => {
  await note('Ada Lovelace and Bo Yarrow married on 12.6.2010');
  expect((await cardOf('Ada Lovelace')).anniversary?.value).toBe('2010-06-12');
  expect((await cardOf('Bo Yarrow')).anniversary?.value).toBe('2010-06-12');
});

test('a year that is known stays when it is said without one, and another day stands before it', async () => {
  await ask(peopleEdit, { person: 'Bo Yarrow', birthday: '1990-05-03' }, world);
  await note("Bo Yarrow's birthday is 3 May");
  expect((await cardOf('Bo Yarrow')).birthday?.value).toBe('1990-05-03');
  await note("Bo Yarrow's birthday is 4 May");
  expect((await cardOf('Bo Yarrow')).birthday?.value).toBe('--05-04');
});

test('somebody new has it from the beginning, and of whom it is not plain nobody has it', async () => {
  await note("Hal Nettle's birthday is 3 May");
  expect((await cardOf('Hal Nettle')).birthday?.value).toBe('--05-03');
  const { chips } = await ask(logUnderstand, { line: "Bo Yarrow's sister's birthday is 3 May" }, world);
  expect(chips.filter(({ kind }) => kind === 'birthday')).toEqual([]);
});
