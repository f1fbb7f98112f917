import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { asksWeigh } from './asks-weigh.ts';
import { briefShow } from './brief-show.ts';
import { customsList, customsSay } from './customs.ts';
import { historyUndo } from './history.ts';
import { kindsSay } from './kinds-say.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ADA = { person: 'Ada Lovelace' };
const say = (kind: string, note?: string) =>
  ask(customsSay, { kind, ...(note !== undefined && { note }) }, world);
const list = async () => (await ask(customsList, {}, world)).customs;

async function adaTeachesInPortugal(): Promise<void> {
  await importNetwork(world);
  await ask(kindsSay, { ...ADA, field: 'education', place: 'Portugal' }, world);
}

test('a note on a field and one on a country are shown before meeting and before asking', async () => {
  await adaTeachesInPortugal();
  await say('Portugal', 'Greet everybody in the room');
  await say('Education', 'By their title');
  const says = [
    'Your note on education: By their title',
    'Your note on Portugal: Greet everybody in the room',
  ];
  const brief = await ask(briefShow, ADA, world);
  expect(brief.customs.map((one) => one.says)).toEqual(says);
  const weighed = await ask(asksWeigh, { ...ADA, what: 'an hour' }, world);
  expect(weighed.customs.map((one) => one.says)).toEqual(says);
});

test('others of another kind, or of none that is known, have no note', async () => {
  await adaTeachesInPortugal();
  await say('Portugal', 'Greet everybody');
  await ask(kindsSay, { person: 'Bo Yarrow', field: 'law' }, world);
  expect((await ask(briefShow, { person: 'Bo Yarrow' }, world)).customs).toEqual([]);
});

test('the notes are listed, fields first, with how many people each is shown with', async () => {
  await adaTeachesInPortugal();
  await say('Spain', 'Late');
  await say('Portugal', 'Greet everybody');
  await say('education', 'By their title');
  const rows = (await list()).map(({ axis, kind, people }) => [axis, kind, people]);
  expect(rows).toEqual([
    ['field', 'education', 1],
    ['place', 'Portugal', 1],
    ['place', 'Spain', 0],
  ]);
  const { customs, more } = await ask(customsList, { limit: 1 }, world);
  expect([customs.map(({ kind }) => kind), more]).toEqual([['education'], 2]);
});

test('there is one note for each: what is said anew stands in its place, and undo brings back the other', async () => {
  await say('Lisbon', 'Greet everybody');
  expect((await say('Portugal', 'Two kisses')).custom?.note).toBe('Two kisses');
  expect((await list()).map(({ note }) => note)).toEqual(['Two kisses']);
  await ask(historyUndo, {}, world);
  expect((await list()).map(({ note }) => note)).toEqual(['Greet everybody']);
});

test('an empty note takes it back, and undo brings it back', async () => {
  await say('Portugal', 'Greet everybody');
  const before = await keptState(world);
  const { act, custom } = await say('Portugal', '');
  expect([act?.line, custom]).toEqual(['Took back your note on people in Portugal', undefined]);
  expect(await list()).toEqual([]);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toEqual(before);
});

test('the same again and a kind without a note change nothing', async () => {
  const first = await say('Netherlands', 'Be on time');
  expect(first.act?.line).toBe('Noted what to mind with people in the Netherlands');
  const again = await say('netherlands', ' Be on time ');
  expect([again.act, again.custom?.note]).toEqual([undefined, 'Be on time']);
  const shown = await say('Netherlands');
  expect([shown.act, shown.custom]).toEqual([undefined, again.custom]);
  expect((await say('law', '')).act).toBeUndefined();
});

test('an empty book has no notes', async () => {
  expect(await ask(customsList, {}, world)).toEqual({ customs: [], more: 0 });
});

test('what is neither a field nor a country is refused with those there are', async () => {
  const refused = say('wizardry', 'Bow');
  await expect(refused).rejects.toMatchObject({ code: 'kind_unknown' });
  await expect(refused).rejects.toMatchObject({ details: expect.arrayContaining(['education']) });
  expect(await list()).toEqual([]);
});
