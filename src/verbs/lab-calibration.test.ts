import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { asksAdd } from './asks-add.ts';
import { asksAnswer } from './asks-answer.ts';
import { historyUndo } from './history.ts';
import { labCalibration } from './lab-calibration.ts';
import { logAdd } from './log.ts';
import { peopleMerge } from './people-merge.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const quiet = async () => (await ask(labCalibration, { model: 'quiet' }, world)).models[0];

test('an empty book has foretold nothing, and says from when on there is something to see', async () => {
  const { models } = await ask(labCalibration, {}, world);
  expect(models.map(({ model, told, settled }) => [model, told, settled])).toEqual([
    ['quiet', 0, 0],
    ['path', 0, 0],
    ['readiness', 0, 0],
  ]);
  for (const { reasons } of models)
    expect(reasons).toEqual([
      'Nothing has been settled yet; from 20 on you can see here how often Mutuals was right.',
    ]);
});

test('what is said of ties that went both ways is written down, and settled when it is over', async () => {
  await importNetwork(world); // Ada and Bo wrote and were written to, Cy only wrote
  expect(await quiet()).toMatchObject({ told: 2, settled: 0, nextOn: '2026-09-14', bins: [] });
  await ask(logAdd, { line: 'called Ada Lovelace', on: '2026-07-01' }, world);
  world.moveTo('2026-07-02T10:00:00Z');
  // Ada's silence is broken: it did not come to be quiet, and that is known at once.
  expect(await quiet()).toMatchObject({ told: 2, settled: 1, brier: expect.any(Number) });
  world.moveTo('2026-09-14T10:00:00Z');
  const after = await quiet();
  expect(after?.settled).toBe(2);
  expect(after?.bins.map(({ count, came }) => [count, came])).toEqual([[2, 0.5]]);
});

test('the same tie is written down again after four weeks and not before', async () => {
  await importNetwork(world);
  await quiet();
  world.moveTo('2026-07-12T10:00:00Z');
  expect((await quiet())?.told).toBe(2);
  world.moveTo('2026-07-13T10:00:00Z');
  expect((await quiet())?.told).toBe(4);
});

test('what was foretold stays with the record through a merge', async () => {
  await importNetwork(world);
  await quiet();
  await ask(peopleMerge, { keep: 'Ada Lovelace', fold: 'Bo Yarrow' }, world);
  await ask(logAdd, { line: 'met Ada Lovelace', on: '2026-07-01' }, world);
  world.moveTo('2026-07-02T10:00:00Z');
  expect(await quiet()).toMatchObject({ told: 2, settled: 2 });
});

test('an ask foretells a yes, and its answer settles it; what is undone is undone here too', async () => {
  await importNetwork(world);
  const ready = async () => (await ask(labCalibration, { model: 'readiness' }, world)).models[0];
  await ask(asksAdd, { person: 'Ada Lovelace', what: 'a quick question' }, world);
  expect(await ready()).toMatchObject({ told: 1, settled: 0 });
  const { act } = await ask(asksAnswer, { ask: 'Ada Lovelace', answer: 'yes' }, world);
  expect(await ready()).toMatchObject({ told: 1, settled: 1 });
  await ask(historyUndo, { act: act?.id }, world);
  expect(await ready()).toMatchObject({ told: 1, settled: 0 });
});
