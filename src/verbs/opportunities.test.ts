import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { goalsAdd } from './goals-add.ts';
import { historyUndo } from './history.ts';
import { needsAdd } from './needs-add.ts';
import { opportunitiesAdd } from './opportunities-add.ts';
import { opportunitiesClose } from './opportunities-close.ts';
import { opportunitiesList } from './opportunities-list.ts';
import { thanksList } from './thanks.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const BO = 'Bo Yarrow';
const STALL = 'a stall at the Porto fair';
const list = (all = false) => ask(opportunitiesList, { all }, world);

test('an opportunity is noted with whom it came from, and who looks for such a thing should hear of it', async () => {
  await importNetwork(world);
  await ask(needsAdd, { person: BO, what: 'a room in Porto' }, world);
  await ask(goalsAdd, { aim: 'start a bakery' }, world);
  const { opportunity, act } = await ask(
    opportunitiesAdd,
    { what: 'a flat in Porto from May', from: ADA, for: ['Cy Sorrel'], goal: 'bakery' },
    world,
  );
  expect(act?.line).toBe('Noted the opportunity “a flat in Porto from May”');
  expect(opportunity).toMatchObject({
    state: 'open',
    from: [{ name: ADA }],
    for: [{ name: 'Cy Sorrel' }],
    goal: 'start a bakery',
    says: '“a flat in Porto from May”, from Ada Lovelace, for “start a bakery”, today; Cy Sorrel should hear of it.',
    shouldHear: [
      { person: { name: BO }, says: 'Bo Yarrow looks for “a room in Porto”: both are about a home.' },
    ],
  });
  expect((await list()).opportunities).toEqual([opportunity]);
});

test('what was used is a good turn of whoever brought it, with thanks due', async () => {
  await importNetwork(world);
  await ask(opportunitiesAdd, { what: STALL, from: ADA }, world);
  const { opportunity, received, given } = await ask(
    opportunitiesClose,
    { opportunity: 'stall', outcome: 'took it, forty loaves sold' },
    world,
  );
  expect({ received, given }).toEqual({ received: 1, given: 0 });
  expect(opportunity.says).toBe(
    '“a stall at the Porto fair”, from Ada Lovelace, today: used, took it, forty loaves sold.',
  );
  const { benefits } = await ask(benefitsList, { person: ADA }, world);
  expect(benefits).toMatchObject([{ direction: 'received', kind: 'opportunity', line: STALL }]);
  const { thanks } = await ask(thanksList, {}, world);
  expect(thanks.map(({ todo }) => todo)).toEqual(['Tell Ada Lovelace what became of it.']);
  expect((await list()).opportunities).toEqual([]);
  expect((await list(true)).opportunities).toMatchObject([{ state: 'used', shouldHear: [] }]);
});

test('what was passed on is a good turn of mine, too', async () => {
  await importNetwork(world);
  await ask(opportunitiesAdd, { what: STALL, from: ADA }, world);
  const closed = await ask(opportunitiesClose, { opportunity: STALL, to: [BO, 'bo@example.org'] }, world);
  expect(closed).toMatchObject({ received: 1, given: 1, opportunity: { state: 'passed on' } });
  const { benefits } = await ask(benefitsList, { person: BO }, world);
  expect(benefits).toMatchObject([{ direction: 'given', kind: 'opportunity' }]);
});

test('nothing is owed for what came to nothing, and undo opens it again', async () => {
  await importNetwork(world);
  await ask(opportunitiesAdd, { what: STALL, from: ADA }, world);
  const before = await keptState(world);
  const { act, received } = await ask(opportunitiesClose, { opportunity: 'stall', nothing: true }, world);
  expect(received).toBe(0);
  expect((await ask(thanksList, {}, world)).thanks).toEqual([]);
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toBe(before);
});

test('an empty book has none; who is not here, me, and what is not there are refused', async () => {
  expect(await list()).toEqual({ opportunities: [], more: 0 });
  await importNetwork(world);
  const add = (from: string) => ask(opportunitiesAdd, { what: STALL, from }, world);
  await expect(add('Nobody Here')).rejects.toMatchObject({ code: 'person_not_found' });
  await expect(add('mia@quill.example')).rejects.toMatchObject({ code: 'me_not_a_person' });
  await expect(ask(opportunitiesClose, { opportunity: 'stall' }, world)).rejects.toMatchObject({
    code: 'matter_not_found',
  });
  await add(ADA);
  await ask(opportunitiesAdd, { what: 'another stall' }, world);
  await expect(ask(opportunitiesClose, { opportunity: 'stall' }, world)).rejects.toMatchObject({
    code: 'matter_ambiguous',
  });
});
