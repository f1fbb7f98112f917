import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dataOpen, dataRebuild, dataStatus } from './data.ts';
import { historyList, historyRedo, historyUndo } from './history.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleMerge } from './people-merge.ts';
import { todayNever } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const history = async () => (await ask(historyList, {}, world)).acts;

test('the acts stand newest first, each in one line with who did it', async () => {
  await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  await ask(todayNever, { person: 'Eve Nettle' }, { ...world, by: 'web' });
  expect((await history()).map(({ verb, by, line }) => `${verb} ${by}: ${line}`)).toEqual([
    'today.never web: Never suggest Eve Nettle',
    'people.add cli: Added Eve Nettle',
    'import.files cli: Imported Inbox.mbox, a.vcf',
  ]);
});

test('pages hold every act once', async () => {
  for (const name of ['A One', 'B Two', 'C Three']) await ask(peopleAdd, { name }, world);
  const first = await ask(historyList, { limit: 3 }, world);
  const second = await ask(historyList, { limit: 3, after: first.next }, world);
  expect([...first.acts, ...second.acts]).toEqual(await history());
  expect(second.next).toBeUndefined();
});

test('whatever was done is undone step by step and brought again step by step', async () => {
  const states = [await keptState(world)];
  const steps = [
    () => ask(logAdd, { line: 'coffee with Eve Nettle yesterday, follow up in 3 weeks' }, world),
    () => ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess' }, world),
    () => ask(peopleMerge, { keep: 'Ada Lovelace', fold: 'Bo Yarrow' }, world),
    () => ask(todayNever, { person: 'Ada Lovelace' }, world),
  ];
  for (const step of steps) {
    await step();
    states.push(await keptState(world));
  }
  for (const state of states.slice(0, -1).reverse()) {
    await ask(historyUndo, {}, world);
    expect(await keptState(world)).toBe(state);
  }
  for (const state of states.slice(1)) {
    await ask(historyRedo, {}, world);
    expect(await keptState(world)).toBe(state);
  }
});

test('what is undone is marked and not forgotten', async () => {
  await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  const { act } = await ask(historyUndo, {}, world);
  expect(act.line).toBe('Added Eve Nettle');
  expect((await history())[0]).toEqual(act);
  expect(act.undoneAt).toMatch(/^2026-06-15T/);
  expect((await ask(historyRedo, {}, world)).act).not.toHaveProperty('undoneAt');
});

test('an act that others build on is not undone, and they are named', async () => {
  const { act: added } = await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  const { act: noted } = await ask(logAdd, { line: 'coffee with Eve Nettle yesterday' }, world);
  await expect(ask(historyUndo, { act: added?.id }, world)).rejects.toMatchObject({
    code: 'act_built_upon',
    message: `Later acts build on this one. Undo them first: ${noted?.id}.`,
    details: [`${noted?.id}  Noted a meeting with Eve Nettle`],
  });
});

test('what cannot be undone or redone is refused', async () => {
  const { act } = await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  const refused = (code: string) => ({ code });
  await expect(ask(historyRedo, {}, world)).rejects.toMatchObject(refused('nothing_to_redo'));
  await expect(ask(historyRedo, { act: act?.id }, world)).rejects.toMatchObject(refused('act_not_undone'));
  await expect(ask(historyUndo, { act: 'none' }, world)).rejects.toMatchObject(refused('act_not_found'));
  await ask(historyUndo, {}, world);
  await expect(ask(historyUndo, { act: act?.id }, world)).rejects.toMatchObject(
    refused('act_undone_already'),
  );
  await ask(historyUndo, {}, world);
  await expect(ask(historyUndo, {}, world)).rejects.toMatchObject(refused('nothing_to_undo'));
});

test('the status counts what there is', async () => {
  expect(await ask(dataStatus, {}, world)).toMatchObject({
    place: world.database,
    isSample: false,
    today: '2026-06-15',
    people: 5,
    records: 6,
    interactions: 19,
    acts: 1,
    meKnown: true,
  });
});

test('a rebuild changes nothing that is known or shown', async () => {
  const before = await keptState(world);
  expect((await ask(dataRebuild, {}, world)).strengthsAsOf).toBe('2026-06-15');
  expect(await keptState(world)).toBe(before);
});

test('changing over to the sample network is asked of the surface, and refused where it cannot', async () => {
  const opened: string[] = [];
  const openData = async (which: string): Promise<World> => {
    opened.push(which);
    return { ...world, data: { ...world.data, isSample: true } };
  };
  const { isSample } = await ask(dataOpen, { which: 'sample' }, { ...world, openData });
  expect(isSample).toBe(true);
  expect(opened).toEqual(['sample']);
  await expect(ask(dataOpen, { which: 'own' }, world)).rejects.toMatchObject({ code: 'input_invalid' });
});
