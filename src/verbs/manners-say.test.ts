import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { briefShow } from './brief-show.ts';
import { historyUndo } from './history.ts';
import { mannersSay } from './manners-say.ts';
import { peopleMerge } from './people-merge.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = { person: 'Ada Lovelace' };
const inBrief = async () => (await ask(briefShow, ADA, world)).manners;

test('how somebody likes to be met is kept field by field, and the brief tells it with their time', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess', zone: 'Asia/Tokyo' }, world);
  const { manners } = await ask(mannersSay, { ...ADA, avoid: 'her father' }, world);
  expect(manners).toEqual([
    { label: 'call them', text: 'Countess' },
    { label: 'time zone', text: 'Asia/Tokyo' },
    { label: 'leave out', text: 'her father' },
  ]);
  // At 10:00 in UTC it is nine hours later there.
  expect(await inBrief()).toContainEqual({ label: 'time zone', text: 'Asia/Tokyo, where it is 19:00 now' });
});

test('an empty text takes a field back, and nothing is left when all are', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess', hours: 'mornings' }, world);
  const { manners } = await ask(mannersSay, { ...ADA, address: '' }, world);
  expect(manners).toEqual([{ label: 'good hours', text: 'mornings' }]);
  await ask(mannersSay, { ...ADA, hours: '' }, world);
  expect(await world.store.matters({ kind: 'manners' })).toEqual([]);
});

test('the same again changes nothing, without a field it only shows, and undo takes it back', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess', moves: 'good questions' }, world);
  expect((await ask(mannersSay, { ...ADA, moves: 'good questions' }, world)).act).toBeUndefined();
  const shown = await ask(mannersSay, ADA, world);
  expect(shown.act).toBeUndefined();
  expect(shown.manners).toHaveLength(2);
  await ask(historyUndo, {}, world);
  expect(await inBrief()).toEqual([]);
});

test('what two people had who turn out to be one becomes one again', async () => {
  await ask(mannersSay, { person: 'Bo Yarrow', address: 'Bo', avoid: 'work' }, world);
  await ask(mannersSay, { ...ADA, address: 'Countess' }, world);
  await ask(peopleMerge, { keep: 'Ada Lovelace', fold: 'Bo Yarrow' }, world);
  const { manners } = await ask(mannersSay, { ...ADA, hours: 'mornings' }, world);
  expect(manners.map(({ text }) => text)).toEqual(['Countess', 'mornings', 'work']);
  expect(await world.store.matters({ kind: 'manners' })).toHaveLength(1);
});

test.each([
  [{ person: 'Xyzzy', address: 'X' }, 'person_not_found'],
  [{ person: 'mia@quill.example', address: 'X' }, 'me_not_a_person'],
  [{ person: 'Ada Lovelace', zone: 'Atlantis' }, 'input_invalid'],
])('%j is refused as %s', async (input, code) => {
  await expect(ask(mannersSay, input, world)).rejects.toMatchObject({ code });
});
