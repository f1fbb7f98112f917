import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { historyUndo } from './history.ts';
import { logAdd, logUnderstand } from './log.ts';
import { promisesAdd } from './promises-add.ts';
import { promisesKeep } from './promises-keep.ts';
import { promisesList } from './promises-list.ts';
import { thanksList } from './thanks.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const list = (person?: string) => ask(promisesList, person === undefined ? {} : { person }, world);

test('a promise of mine and one of theirs, each with its day', async () => {
  const mine = await ask(promisesAdd, { person: ADA, what: 'send the deck by friday' }, world);
  expect(mine.act?.line).toBe('Promised Ada Lovelace: “send the deck”');
  expect(mine.promise).toMatchObject({
    of: 'me',
    what: 'send the deck',
    due: '2026-06-19',
    hours: 0.25,
    lateDays: 0,
  });
  const theirs = await ask(
    promisesAdd,
    { person: 'Bo Yarrow', what: 'an introduction to Li', theirs: true, by: 'in 2 weeks', hours: 2 },
    world,
  );
  expect(theirs.promise).toMatchObject({ of: 'them', due: '2026-06-29', hours: 2 });
  const { mine: open, theirs: waited } = await list();
  expect(open.map(({ says }) => says)).toEqual(['You promised Ada Lovelace: “send the deck”, due 19 June.']);
  expect(waited.map(({ says }) => says)).toEqual([
    'Bo Yarrow promised you: “an introduction to Li”, due 29 June.',
  ]);
});

test('the late ones stand first, and only those of one person when one is named', async () => {
  await ask(promisesAdd, { person: ADA, what: 'the slides by the end of the month' }, world);
  await ask(promisesAdd, { person: ADA, what: 'a book' }, world);
  await ask(promisesAdd, { person: 'Bo Yarrow', what: 'bread tomorrow' }, world);
  world.moveTo('2026-06-20T10:00:00Z');
  const { mine } = await list();
  expect(mine.map(({ what, lateDays }) => `${what} ${lateDays}`)).toEqual([
    'bread 4',
    'the slides 0',
    'a book 0',
  ]);
  expect(mine[0]?.todo).toBe('Do it, or tell Bo Yarrow when it will be done.');
  expect((await list(ADA)).mine.map(({ what }) => what)).toEqual(['the slides', 'a book']);
  expect(await ask(promisesList, { limit: 1 }, world)).toMatchObject({ mine: [{ what: 'bread' }], more: 2 });
});

test('a kept promise is gone from the list; with a kind it is noted as given', async () => {
  await ask(promisesAdd, { person: ADA, what: 'send the deck' }, world);
  await ask(promisesAdd, { person: ADA, what: 'introduce her to Bo' }, world);
  const kept = await ask(promisesKeep, { promise: ADA, words: 'introduce', as: 'introduction' }, world);
  expect(kept.act?.line).toBe('Kept a promise to Ada Lovelace');
  expect(kept.promise).toMatchObject({ kept: kept.promise.day, lateDays: 0 });
  expect((await list()).mine.map(({ what }) => what)).toEqual(['send the deck']);
  const { benefits } = await ask(benefitsList, { person: ADA }, world);
  expect(benefits).toMatchObject([
    { id: kept.benefit, direction: 'given', kind: 'introduction', line: 'introduce her to Bo' },
  ]);
  await ask(promisesKeep, { promise: ADA }, world);
  expect(await list()).toMatchObject({ mine: [], theirs: [] });
});

test('a promise that they kept may be noted as received, with thanks due', async () => {
  await ask(promisesAdd, { person: ADA, what: 'a letter of reference', theirs: true }, world);
  await ask(promisesKeep, { promise: ADA, as: 'endorsement' }, world);
  expect((await ask(thanksList, {}, world)).thanks).toMatchObject([
    { kind: 'endorsement', person: { name: ADA } },
  ]);
});

test('of several promises none is taken without a word of it, and none twice', async () => {
  for (const what of ['the deck', 'the slides']) await ask(promisesAdd, { person: ADA, what }, world);
  await expect(ask(promisesKeep, { promise: ADA }, world)).rejects.toMatchObject({
    code: 'matter_ambiguous',
  });
  const [first] = (await list()).mine;
  await ask(promisesKeep, { promise: first?.id ?? '' }, world);
  await expect(ask(promisesKeep, { promise: first?.id ?? '' }, world)).rejects.toMatchObject({
    code: 'person_not_found',
  });
});

test('undo brings a promise back, and takes one back', async () => {
  const before = await keptState(world);
  await ask(promisesAdd, { person: ADA, what: 'the deck' }, world);
  const promised = await keptState(world);
  await ask(promisesKeep, { promise: ADA, as: 'help' }, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(promised);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test.each([
  [{ person: 'Nobody Here', what: 'the deck' }, 'person_not_found'],
  [{ person: ADA }, 'nothing_written'],
  [{ person: ADA, what: 'by friday' }, 'nothing_written'],
  [{ person: 'mia@quill.example', what: 'the deck' }, 'me_not_a_person'],
  [{ person: ADA, what: 'the deck', by: '2026-06-01' }, 'day_in_past'],
  [{ person: ADA, what: 'the deck', by: 'someday' }, 'day_not_readable'],
])('%j is refused: %s', async (input, code) => {
  await expect(ask(promisesAdd, input, world)).rejects.toMatchObject({ code });
});

test('today is a day to promise for, and an empty book has no promise', async () => {
  expect(await list()).toEqual({ mine: [], theirs: [], more: 0 });
  const { promise } = await ask(promisesAdd, { person: ADA, what: 'the deck', by: 'today' }, world);
  expect(promise.due).toBe('2026-06-15');
});

const LINE =
  "Coffee with Ada Lovelace yesterday, I'll send her the deck by Friday and she will introduce me to Grace Nettle next week";

test('promises in a logged line are offered, and kept with it', async () => {
  const understood = await ask(logUnderstand, { line: LINE }, world);
  const promises = understood.chips.filter(({ kind }) => kind === 'promise');
  expect(promises).toEqual([
    {
      kind: 'promise',
      says: 'You promised: send her the deck',
      from: "I'll send her the deck by Friday",
      due: '2026-06-19',
    },
    {
      kind: 'promise',
      says: 'They promised: introduce me to Grace Nettle',
      from: 'she will introduce me to Grace Nettle next week',
      due: '2026-06-22',
    },
  ]);
  expect(await list()).toMatchObject({ mine: [], theirs: [] });
  await ask(logAdd, { line: LINE }, world);
  const { mine, theirs } = await list();
  expect(mine).toMatchObject([{ person: { name: ADA }, what: 'send her the deck', due: '2026-06-19' }]);
  expect(theirs).toMatchObject([{ person: { name: ADA }, due: '2026-06-22', day: '2026-06-14' }]);
});

test('a promise in a line is with the one it names', async () => {
  await ask(
    logAdd,
    { line: "Lunch with Ada Lovelace and Bo Yarrow, I'll send Bo Yarrow the deck tomorrow" },
    world,
  );
  expect((await list()).mine).toMatchObject([{ person: { name: 'Bo Yarrow' } }]);
});

test('the promises of a line are left out when the user says so, and undone with it', async () => {
  await ask(logAdd, { line: LINE, promises: 'no' }, world);
  expect(await list()).toMatchObject({ mine: [], theirs: [] });
  const before = await keptState(world);
  await ask(logAdd, { line: LINE }, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});
