import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { peopleMerge } from './people-merge.ts';
import { peopleShow } from './people-show.ts';
import { tiesSay } from './ties-say.ts';
import { todayList } from './today-list.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const say = (person: string, said: object) => ask(tiesSay, { person, ...said }, world);
const show = (person: string) => ask(peopleShow, { person }, world);

test('a closeness said by hand outweighs every mail, and is told first', async () => {
  const before = await show('Dot Müller');
  expect(before.person).toMatchObject({ strength: 0, stage: 'stranger', known: 'nothing' });
  const { person, said } = await say('Dot Müller', { closeness: 5 });
  expect(said).toEqual({ closeness: 5, family: false, resting: false });
  expect(person).toMatchObject({ stage: 'relationship', known: 'much', strengthWord: 'strong' });
  const { reasons, said: shown } = await show('Dot Müller');
  expect(shown.closeness).toBe(5);
  expect(reasons[0]).toEqual({ term: 'strength', says: 'You said how close you are: 5 of 5.' });
});

test('what was said is changed field by field, and taken back', async () => {
  await say('Ada Lovelace', { closeness: 3, family: 'yes', every: '3 weeks' });
  expect((await say('Ada Lovelace', { closeness: 4 })).said).toEqual({
    closeness: 4,
    family: true,
    everyDays: 21,
    resting: false,
  });
  const { said } = await say('Ada Lovelace', { closeness: 0, family: 'no', every: 'auto' });
  expect(said).toEqual({ family: false, resting: false });
  expect(await world.store.bond((await show('Ada Lovelace')).person.id as never)).toBeUndefined();
});

test('the same said twice changes nothing, and undo takes it back whole', async () => {
  const before = await keptState(world);
  const { act } = await say('Ada Lovelace', { closeness: 2, layer: '15' });
  expect((await say('Ada Lovelace', { closeness: 2, layer: '15' })).act).toBeUndefined();
  expect((await show('Ada Lovelace')).person.layer).toBe(15);
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toBe(before);
});

test('how often is by hand, and Today keeps to it', async () => {
  await say('Ada Lovelace', { every: '3 months' });
  expect((await show('Ada Lovelace')).person.everyDays).toBe(90);
  const named = async () => (await ask(todayList, {}, world)).suggestions.map(({ person }) => person.name);
  expect(await named()).not.toContain('Ada Lovelace');
  await say('Ada Lovelace', { every: '10 days' });
  const { suggestions } = await ask(todayList, {}, world);
  expect(suggestions.find(({ person }) => person.name === 'Ada Lovelace')?.why).toMatch(
    /^You wanted to be in touch every 10 days and it has been 8 weeks/,
  );
});

test('a resting tie is not named on Today', async () => {
  await say('Ada Lovelace', { resting: 'yes' });
  const { suggestions } = await ask(todayList, {}, world);
  expect(suggestions.map(({ person }) => person.name)).not.toContain('Ada Lovelace');
});

test('of two who turn out to be one, the kept one’s word stands and the other’s fills what it lacks', async () => {
  await say('Ada Lovelace', { closeness: 3 });
  await say('Bo Yarrow', { closeness: 1, family: 'yes', every: 'monthly' });
  const before = await keptState(world);
  const { act } = await ask(peopleMerge, { keep: 'Ada Lovelace', fold: 'Bo Yarrow' }, world);
  expect((await show('Ada Lovelace')).said).toEqual({
    closeness: 3,
    family: true,
    everyDays: 30,
    resting: false,
  });
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toBe(before);
});

test.each([{ every: 'soon' }, { every: '0' }])('%j is refused in a sentence', async (said) => {
  await expect(say('Ada Lovelace', said)).rejects.toMatchObject({ code: 'input_invalid' });
});

test.each([{ closeness: 6 }, { closeness: 2.5 }, { layer: '7' }])('%j is not taken', async (said) => {
  await expect(async () => say('Ada Lovelace', said)).rejects.toThrow();
});
