import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox, vcards } from '../../test/invented-files.ts';
import { openWorld, type World } from '../../test/world.ts';
import { AS_OF, everybodyOf } from '../core/everybody-for-tests.ts';
import { goalsAdd } from './goals-add.ts';
import { hedgeShow } from './hedge-show.ts';
import { importFiles } from './import-files.ts';
import { readWithout } from './read-without.ts';

const ME = 'Mia Quill <mia@quill.example>';

/** At Oven two sell, one of them often in touch; Dee at Mill knows the law. All write every week. */
async function importFirm(world: World): Promise<void> {
  const weekly = { until: '2026-06-12T09:00:00Z', every: 7, count: 20 };
  const mails = [
    'Ada Lovelace <ada@oven.example>',
    'Bo Yarrow <bo@oven.example>',
    'Dee Sorrel <dee@mill.example>',
  ].flatMap((who) => letters(ME, who, weekly));
  const cards = [
    ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@oven.example', 'TITLE:Head of Sales', 'ORG:Oven'],
    ['UID:2', 'FN:Bo Yarrow', 'EMAIL:bo@oven.example', 'TITLE:Sales Manager', 'ORG:OVEN'],
    ['UID:3', 'FN:Dee Sorrel', 'EMAIL:dee@mill.example', 'TITLE:Lawyer', 'ORG:Mill'],
  ];
  await ask(
    importFiles,
    { files: [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))] },
    world,
  );
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await importFirm(world);
  await ask(goalsAdd, { aim: 'start a bakery' }, world);
});
afterAll(() => world.store.close());

const hedge = (input: object = {}) => ask(hedgeShow, input, world);

test('the open goals come first, then the network as a whole by the parts of a life', async () => {
  const { scenes } = await hedge();
  expect(scenes.map(({ name }) => name)).toEqual(['start a bakery', 'Your network']);
  expect(scenes[1]?.parts.map(({ name }) => name)).toEqual(['Work', 'Money', 'Health', 'Home', 'Learning']);
  const money = scenes[1]?.parts.find(({ name }) => name === 'Money');
  expect(money?.people.map(({ name }) => name)).toEqual(['Dee Sorrel']);
  expect(scenes[1]?.parts.find(({ name }) => name === 'Health')?.people).toEqual([]);
});

test('it names what would be missed most, and who is left then', async () => {
  const { scenes } = await hedge({ goal: 'bakery' });
  expect(scenes).toHaveLength(1);
  const [firms, people] = scenes[0]?.pillars ?? [];
  expect(firms).toMatchObject({ kind: 'organisation', worst: { name: expect.stringMatching(/^oven$/i) } });
  expect(firms?.worst?.after).toBeLessThan(firms?.worst?.before ?? 0);
  expect(firms?.worst?.remaining.find(({ need }) => need === 'Sales')?.people).toEqual([]);
  expect(people?.worst?.remaining.length).toBeGreaterThan(0);
});

test('before and after a firm or a person falls away', async () => {
  const { without, scenes } = await hedge({ without: 'oven' });
  expect(without).toMatchObject({ kind: 'organisation', people: 2 });
  const [bakery] = scenes;
  expect(bakery?.without?.after).toBeLessThan(bakery?.without?.before ?? 0);
  expect(bakery?.without?.before).toBe(bakery?.coverage.share);
  const ada = (await hedge({ without: 'Ada' })).scenes[0]?.without;
  expect(ada?.remaining.find(({ need }) => need === 'Sales')?.people.map(({ name }) => name)).toEqual([
    'Bo Yarrow',
  ]);
  const dee = await hedge({ without: 'dee@mill.example', goal: 'bakery' });
  expect(dee.scenes[0]?.without?.reasons.map(({ says }) => says)).toEqual([
    expect.stringMatching(
      /^If Dee Sorrel falls away, \d+ % of what you have for this goal goes too, in Law\.$/,
    ),
  ]);
});

test('a place where people are known to be may fall away too', async () => {
  const everybody = everybodyOf([{}, { kinds: { place: 'Portugal' } }, {}, { kinds: { place: 'Portugal' } }]);
  const without = await readWithout('portugal ', { reader: world.store, everybody, on: AS_OF });
  expect(without).toEqual({ kind: 'place', name: 'Portugal', people: new Set([1, 3]) });
});

test('a name that is nobody’s is refused, and so am I', async () => {
  await expect(hedge({ without: 'Nowhere' })).rejects.toMatchObject({ code: 'target_not_found' });
  await expect(hedge({ without: 'mia@quill.example' })).rejects.toMatchObject({ code: 'me_not_a_person' });
  await expect(hedge({ goal: 'mill' })).rejects.toMatchObject({ code: 'goal_not_found' });
});

test('it says what to build first', async () => {
  const { scenes } = await hedge({ goal: 'bakery' });
  expect(scenes[0]?.build).toHaveLength(3);
  expect(scenes[0]?.build[0]).toMatch(/^Somebody who .* would bring what you have for this goal to \d+ %\.$/);
});

test('with nobody here there is nothing to lose', async () => {
  const empty = await openWorld();
  const shown = await ask(hedgeShow, {}, empty);
  expect(shown).toMatchObject({ empty: 'no_people', scenes: [{ name: 'Your network', pillars: [] }] });
  await empty.store.close();
});
