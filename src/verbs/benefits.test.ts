import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsDrop } from './benefits-drop.ts';
import { benefitsList } from './benefits-list.ts';
import { giveNote, receiveNote } from './benefits-note.ts';
import { historyUndo } from './history.ts';
import { thanksList, thanksSay } from './thanks.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const gave = (what: string, person = ADA) => ask(giveNote, { person, what }, world);
const got = (what: string, person = ADA) => ask(receiveNote, { person, what }, world);
const list = (person?: string) => ask(benefitsList, person === undefined ? {} : { person }, world);
const thanks = async () => (await ask(thanksList, {}, world)).thanks.map(({ says }) => says);

test('what was given is noted to the letter, kind and size read from the words', async () => {
  const line = 'an introduction to  “Bo”';
  const { act, benefit, thanksDue } = await gave(line);
  expect(act?.line).toBe('Gave Ada Lovelace an introduction');
  expect(benefit).toMatchObject({
    direction: 'given',
    kind: 'introduction',
    size: 'middle',
    line,
    day: '2026-06-15',
  });
  expect(thanksDue).toBe(false);
  expect(await thanks()).toEqual([]);
});

test('what was received owes a word of thanks, unless the line tells of it', async () => {
  expect(await got('advice on visas, big help')).toMatchObject({
    benefit: { direction: 'received', kind: 'advice', size: 'big' },
    thanksDue: true,
  });
  expect((await got('flowers, thanked her at once')).thanksDue).toBe(false);
  expect(await thanks()).toEqual(['Ada Lovelace gave you advice on 15 June: “advice on visas, big help”.']);
});

test('by hand the kind, the size and the day are said', async () => {
  const { benefit } = await ask(
    giveNote,
    { person: ADA, what: 'the usual', kind: 'mentoring', size: 'big', on: '2026-05-05' },
    world,
  );
  expect(benefit).toMatchObject({ kind: 'mentoring', size: 'big', day: '2026-05-05' });
});

test('one line says whom and what; a name goes as far as somebody is called so', async () => {
  expect((await ask(giveNote, { person: 'Ada:', what: 'a tip' }, world)).benefit.line).toBe('a tip');
  expect((await ask(giveNote, { person: 'Ada', what: 'Lovelace a  tip' }, world)).benefit.line).toBe(
    'a  tip',
  );
  expect((await ask(giveNote, { person: 'Ada Lovelace: a tip' }, world)).benefit.line).toBe('a tip');
});

test('a person: how it stands, why, what went and came, thanks to say', async () => {
  await got('a letter of recommendation');
  world.moveTo('2026-06-20T10:00:00Z');
  await gave('an hour of proofreading');
  const shown = await list(ADA);
  expect(shown.says).toBe('You do things for each other.');
  expect(shown.reasons.map(({ says }) => says)).toEqual([
    'You did something for them once, last today.',
    'They did something for you once, last 5 days ago.',
  ]);
  expect(shown.benefits.map(({ line }) => line)).toEqual([
    'an hour of proofreading',
    'a letter of recommendation',
  ]);
  expect(shown.thanks).toHaveLength(1);
});

test('all together: who helped most, whom I helped, and who only takes', async () => {
  await got('advice');
  await got('a letter of recommendation', 'Bo Yarrow');
  for (let time = 0; time < 6; time += 1) await gave('an hour of tutoring', 'Cy Sorrel');
  const { helpedYou, youHelped, onlyTake, says } = await list();
  expect(helpedYou.map(({ person }) => person.name)).toEqual(['Bo Yarrow', 'Ada Lovelace']);
  expect(youHelped.map(({ person }) => person.name)).toEqual(['Cy Sorrel']);
  expect(onlyTake.map(({ person }) => person.name)).toEqual(['Cy Sorrel']);
  expect(onlyTake[0]?.says).toBe('Most of it has come from you lately. You may ask, and you may rest.');
  expect(says).toBe('Good turns noted: 6 from you, 2 for you. Thanks to say: 2.');
});

test('an empty book says what to do', async () => {
  expect(await list()).toMatchObject({
    benefits: [],
    says: expect.stringContaining('mutuals gave NAME WHAT'),
  });
  expect((await list(ADA)).says).toBe('Nothing is noted yet of what you did for each other.');
});

test('what helped me brings us closer', async () => {
  const before = (await got('advice', 'Cy Sorrel')).person;
  await world.store.refreshTies((await world.store.tiesAsOf()) ?? (0 as never));
  expect((await world.store.lines([before.id as never]))[0]?.stage).toBe('contact');
});

test('one that is taken out takes its thanks with it, and undo brings both back', async () => {
  await got('advice on visas');
  await got('flowers');
  const before = await keptState(world);
  const dropped = await ask(benefitsDrop, { benefit: ADA, words: 'visas' }, world);
  expect(dropped.act?.line).toBe('Took out advice noted with Ada Lovelace');
  expect(await thanks()).toEqual(['Ada Lovelace gave you a gift on 15 June: “flowers”.']);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('of several the words choose, and without them all are named', async () => {
  await gave('advice');
  await gave('flowers');
  await expect(ask(benefitsDrop, { benefit: ADA }, world)).rejects.toMatchObject({
    code: 'matter_ambiguous',
    details: [expect.stringContaining('flowers'), expect.stringContaining('advice')],
  });
  await expect(ask(benefitsDrop, { benefit: ADA, words: 'cake' }, world)).rejects.toMatchObject({
    code: 'matter_not_found',
  });
});

test('thanks settle all that is owed to one person, and nothing twice', async () => {
  await got('advice');
  await got('an introduction to Li');
  await got('flowers', 'Bo Yarrow');
  const said = await ask(thanksSay, { person: ADA, what: 'told her that Li hired me' }, world);
  expect(said.settled).toHaveLength(2);
  expect(await thanks()).toEqual(['Bo Yarrow gave you a gift on 15 June: “flowers”.']);
  const kept = await world.store.matters({ kind: 'thanks', state: 'said' });
  expect(kept.map(({ about }) => about.said)).toEqual(Array(2).fill('told her that Li hired me'));
  expect(await ask(thanksSay, { person: ADA }, world)).toMatchObject({ settled: [] });
  expect((await ask(thanksSay, { person: ADA }, world)).act).toBeUndefined();
});

test('undo takes a note back, its thanks too', async () => {
  const before = await keptState(world);
  await got('advice');
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('the same line twice is two good turns', async () => {
  await gave('an hour');
  await gave('an hour');
  expect((await list(ADA)).benefits).toHaveLength(2);
});

test.each([
  [{ person: 'Nobody Here', what: 'advice' }, 'person_not_found'],
  [{ person: 'mia@quill.example', what: 'advice' }, 'me_not_a_person'],
  [{ person: ADA, what: ' ' }, 'nothing_written'],
  [{ person: ADA, what: 'advice', on: 'someday' }, 'day_not_readable'],
])('%j is refused: %s', async (input, code) => {
  await expect(ask(receiveNote, input, world)).rejects.toMatchObject({ code });
  if (code === 'person_not_found') await expect(list('Nobody Here')).rejects.toMatchObject({ code });
});

test('a word with a colon behind a name or an id is no part of the name', async () => {
  await importNetwork(world);
  const [bo] = await world.store.peopleCalled('Bo Yarrow');
  for (const person of ['Bo Yarrow', bo?.id ?? '', 'bo@example.org']) {
    const { benefit } = await ask(giveNote, { person, what: 'Budget: help with it' }, world);
    expect([benefit.person.name, benefit.line]).toEqual(['Bo Yarrow', 'Budget: help with it']);
  }
});
