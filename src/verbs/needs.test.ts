import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { helpList } from './help-list.ts';
import { historyUndo } from './history.ts';
import { logAdd } from './log.ts';
import { needsAdd, offersAdd } from './needs-add.ts';
import { needsList, needsSettle } from './needs-list.ts';
import { promisesAdd } from './promises-add.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const need = (person: string, what: string, asked = false) => ask(needsAdd, { person, what, asked }, world);
const offer = (person: string, what: string) => ask(offersAdd, { person, what }, world);
const list = (person?: string) => ask(needsList, person === undefined ? {} : { person }, world);
const help = () => ask(helpList, {}, world);

test('mine stand first, then those of others', async () => {
  await need(ADA, 'a flat in Porto', true);
  expect((await need('me', 'a van')).act?.line).toBe('Noted that you look for “a van”');
  expect((await offer('Bo Yarrow', 'a van')).act?.line).toBe('Noted that Bo Yarrow can give “a van”');
  await offer('mia@quill.example', 'tax advice');
  const { mine, theirs } = await list();
  expect(mine.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['need a van', 'offer tax advice']);
  expect(theirs).toMatchObject([
    { kind: 'need', person: { name: ADA }, asked: true },
    { kind: 'offer', person: { name: 'Bo Yarrow' }, asked: false },
  ]);
  expect((await list('me')).theirs).toEqual([]);
  expect(await list(ADA)).toMatchObject({ mine: [], theirs: [{ what: 'a flat in Porto' }] });
});

test('what is settled is gone, and undo brings it back', async () => {
  await need(ADA, 'a flat in Porto');
  await need('me', 'a van');
  const before = await keptState(world);
  await ask(needsSettle, { need: ADA }, world);
  expect((await list()).theirs).toEqual([]);
  await ask(needsSettle, { need: 'me', words: 'van' }, world);
  expect((await list()).mine).toEqual([]);
  await ask(historyUndo, {}, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
  await expect(ask(needsSettle, { need: ADA, words: 'boat' }, world)).rejects.toMatchObject({
    code: 'matter_not_found',
  });
});

test('whom I can help with what I have, and who has what I look for', async () => {
  const { id: needId } = (await need(ADA, 'a flat in Porto')).need;
  const { id: offerId } = (await offer('me', 'a room in Porto')).need;
  await need('me', 'a van for Saturday');
  await offer('Bo Yarrow', 'a van');
  const { help: first, forYou } = await help();
  expect(first).toMatchObject([
    {
      how: 'give',
      person: { name: ADA },
      needId,
      offerId,
      why: 'Ada Lovelace looks for “a flat in Porto”, and you can give “a room in Porto”.',
      todo: 'Tell Ada Lovelace what you have.',
    },
  ]);
  expect(forYou).toMatchObject([{ how: 'receive', person: { name: 'Bo Yarrow' } }]);
});

test('two others are brought together only while they have not met', async () => {
  await need(ADA, 'a lawyer');
  await offer('Bo Yarrow', 'legal advice');
  expect((await help()).help).toMatchObject([
    { how: 'introduce', person: { name: ADA }, helper: { name: 'Bo Yarrow' } },
  ]);
  await ask(logAdd, { line: 'dinner with Ada Lovelace and Bo Yarrow yesterday' }, world);
  await world.store.rebuild((await world.store.tiesAsOf()) ?? (0 as never));
  expect((await help()).help).toEqual([]);
});

test('a full week lets what is long wait', async () => {
  await need(ADA, 'tutoring in maths');
  await offer('me', 'two hours of tutoring');
  await ask(promisesAdd, { person: ADA, what: 'a report tomorrow', hours: 9 }, world);
  expect((await help()).help[0]?.reasons.map(({ says }) => says)).toContain(
    'Your week is full; it may wait for the next.',
  );
});

test('at most seven are named', async () => {
  for (const what of [
    'a flat',
    'a van',
    'tax',
    'a choir',
    'bread',
    'a lawyer',
    'a dentist',
    'a logo',
    'a ladder',
  ]) {
    await need(ADA, what);
    await offer('me', what);
  }
  expect((await help()).help).toHaveLength(7);
});

test('without anything noted, or with nothing that fits, it says which', async () => {
  expect(await help()).toEqual({ help: [], forYou: [], empty: 'nothing_stated' });
  await need(ADA, 'a flat');
  expect(await help()).toEqual({ help: [], forYou: [], empty: 'nothing_fits' });
});

test('the book of somebody who has not said who they are works too', async () => {
  const fresh = await openWorld();
  await ask(needsAdd, { person: 'me', what: 'a van' }, fresh);
  expect((await ask(needsList, {}, fresh)).mine).toHaveLength(1);
  expect(await ask(helpList, {}, fresh)).toMatchObject({ help: [], empty: 'nothing_fits' });
  await fresh.store.close();
});

test('the same need twice is two needs, and each is named in the refusal', async () => {
  await need(ADA, 'a flat');
  await need(ADA, 'a flat');
  await expect(ask(needsSettle, { need: ADA }, world)).rejects.toMatchObject({
    code: 'matter_ambiguous',
    details: [expect.stringContaining('a flat'), expect.stringContaining('a flat')],
  });
});

test.each([
  [{ person: 'Nobody Here', what: 'a flat' }, 'person_not_found'],
  [{ person: ADA }, 'nothing_written'],
  [{ person: 'me' }, 'nothing_written'],
])('%j is refused: %s', async (input, code) => {
  await expect(ask(needsAdd, input, world)).rejects.toMatchObject({ code });
  await expect(ask(offersAdd, input, world)).rejects.toMatchObject({ code });
});
