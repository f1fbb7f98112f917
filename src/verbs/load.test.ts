import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { loadCap, loadShow } from './load.ts';
import { needsAdd } from './needs-add.ts';
import { promisesAdd } from './promises-add.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const show = (input: { for?: string } = {}) => ask(loadShow, input, world);

test('until the user says how much, three hours are assumed', async () => {
  expect(await show()).toMatchObject({
    hours: 0,
    capacity: { hoursPerWeek: 3 },
    isAssumed: true,
    isOver: false,
    says: '0 hours promised this week, of the 3 hours you want to give.',
    reasons: [],
    requests: [],
    onlyTake: [],
  });
});

test('what is due this week counts whole, what is due in two weeks by half', async () => {
  await ask(promisesAdd, { person: ADA, what: 'a report by Friday', hours: 3 }, world);
  await ask(promisesAdd, { person: 'Bo Yarrow', what: 'a talk by 2026-06-29', hours: 4 }, world);
  await ask(promisesAdd, { person: 'Bo Yarrow', what: 'a referral', hours: 9, theirs: true }, world);
  await ask(loadCap, { hours: 4 }, world);
  expect(await show()).toMatchObject({
    hours: 5,
    roomHours: 0,
    isAssumed: false,
    isOver: true,
    says: '5 hours promised this week, of the 4 hours you want to give. It is fine to say no, or not yet.',
    reasons: [
      { term: 'load', says: '3 hours this week for Ada Lovelace.' },
      { term: 'load', says: '2 hours this week for Bo Yarrow.' },
    ],
  });
});

test('what people asked for is shown with what it would take', async () => {
  await ask(needsAdd, { person: ADA, what: 'a letter of reference', asked: true }, world);
  await ask(needsAdd, { person: ADA, what: 'a flat' }, world);
  expect((await show()).requests).toMatchObject([
    { person: { name: ADA }, what: 'a letter of reference', hours: 8 },
  ]);
});

test('the cap is said once and changed after, and the time kept free stays until it is taken back', async () => {
  await ask(loadCap, { hours: 4, keepFree: 'mornings' }, world);
  expect((await ask(loadCap, { hours: 5 }, world)).capacity).toEqual({
    hoursPerWeek: 5,
    keptFree: 'mornings',
  });
  expect(await world.store.matters({ kind: 'capacity' })).toHaveLength(1);
  expect((await ask(loadCap, { hours: 5 }, world)).act).toBeUndefined();
  expect((await show()).declines[0]?.text).toContain('I keep some time free (mornings)');
  expect((await ask(loadCap, { hours: 5, keepFree: '' }, world)).capacity).toEqual({ hoursPerWeek: 5 });
});

test('undo takes the cap back', async () => {
  const before = await keptState(world);
  await ask(loadCap, { hours: 4 }, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('the drafts are written to the one who is named', async () => {
  const { declines } = await show({ for: 'ada' });
  expect(declines).toHaveLength(3);
  for (const { text } of declines) expect(text).toMatch(/^Dear Ada Lovelace, /);
  await expect(show({ for: 'Nobody Here' })).rejects.toMatchObject({ code: 'person_not_found' });
});

test('in an empty book nothing is promised', async () => {
  const fresh = await openWorld();
  expect(await ask(loadShow, {}, fresh)).toMatchObject({ hours: 0, roomHours: 3 });
  await fresh.store.close();
});
