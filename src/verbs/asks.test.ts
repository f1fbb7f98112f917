import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import type { Day } from '../core/day.ts';
import { predictionsOfAsks } from '../core/matters/predictions-of-asks.ts';
import { asksAdd } from './asks-add.ts';
import { asksAnswer } from './asks-answer.ts';
import { asksList } from './asks-list.ts';
import { asksWeigh } from './asks-weigh.ts';
import { benefitsList } from './benefits-list.ts';
import { giveNote, receiveNote } from './benefits-note.ts';
import { historyUndo } from './history.ts';
import { introsAsk } from './intros-ask.ts';
import { introsMove } from './intros-move.ts';
import { promisesAdd } from './promises-add.ts';
import { thanksList, thanksSay } from './thanks.ts';
import { todayNever } from './today-settle.ts';

let world: World;
/** Ada: ten mails both ways until 20 April, every seven days. Cy: one mail from him. Dot: never. */
beforeEach(async () => {
  world = await openWorld('2026-05-01T10:00:00Z');
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const weigh = (person: string, what: string) => ask(asksWeigh, { person, what }, world);
const asked = (what: string, person = ADA) => ask(asksAdd, { person, what }, world);
const answered = (answer: 'yes' | 'no' | 'no-answer', words?: string) =>
  ask(asksAnswer, { ask: ADA, answer, ...(words !== undefined && { words }) }, world);
const foretold = async () => predictionsOfAsks(await world.store.matters({ kind: 'ask' }), 20_574 as Day);

test('an hour of somebody one is in touch with: ask now, the way that fits', async () => {
  expect(await weigh(ADA, 'an hour of advice')).toMatchObject({
    verdict: 'ask now',
    size: 'middle',
    fits: 'middle',
    channel: 'call',
    chance: 0.7,
    first: [],
    instead: [],
  });
});

test('something big of the same: give first, since more fits than that is asked', async () => {
  const { verdict, size, fits, reasons } = await weigh(ADA, 'a letter of reference');
  expect([verdict, size, fits]).toEqual(['give first', 'big', 'middle']);
  expect(reasons[0]?.says).toMatch(/^This is more than fits between you so far\./);
});

test('somebody never met: not this person, and who else instead', async () => {
  const { verdict, chance, first, instead } = await weigh('Dot Müller', 'an introduction to Li');
  expect([verdict, chance]).toEqual(['not this person', 0.15]);
  expect(first[0]).toBe('Look for somebody who knows you both and could bring you to Dot Müller.');
  expect(instead.map(({ name }) => name)).toEqual(['Bo Yarrow', 'Ada Lovelace']);
  await ask(todayNever, { person: 'Bo Yarrow' }, world);
  const without = await weigh('Dot Müller', 'an introduction to Li');
  expect(without.instead.map(({ name }) => name)).toEqual(['Ada Lovelace']);
});

test('thanks that are due and promises that are late come first', async () => {
  await ask(receiveNote, { person: ADA, what: 'advice on visas' }, world);
  await ask(promisesAdd, { person: ADA, what: 'the deck tomorrow' }, world);
  world.moveTo('2026-05-05T10:00:00Z');
  const { verdict, first } = await weigh(ADA, 'an introduction');
  expect(verdict).toBe('give first');
  expect(first.slice(0, 2)).toEqual([
    'Keep what you promised Ada Lovelace: “the deck”.',
    'Thank Ada Lovelace for “advice on visas”.',
  ]);
});

test('weighing writes nothing down; an ask keeps the verdict and foretells once', async () => {
  const before = await keptState(world);
  await weigh(ADA, 'an introduction to Li');
  expect(await keptState(world)).toBe(before);
  expect(await foretold()).toEqual([]);
  const { ask: made, act } = await asked('an introduction to Li');
  expect(act?.line).toBe('Asked Ada Lovelace: “an introduction to Li”');
  expect(made).toMatchObject({ size: 'middle', state: 'open', verdict: 'ask now', day: '2026-05-01' });
  expect(await foretold()).toMatchObject([{ chance: 0.7, horizonDays: 60 }]);
});

test('an open ask speaks against the next', async () => {
  await asked('an introduction to Li');
  world.moveTo('2026-05-11T10:00:00Z');
  const { verdict, reasons } = await weigh(ADA, 'an hour');
  expect(verdict).toBe('not this person');
  expect(reasons[0]?.says).toBe(
    'Your last ask, 10 days old, is still open. Wait for the answer, or ask somebody else.',
  );
});

test('a yes is a good turn received, with thanks due; the next ask waits until they are said', async () => {
  await asked('an introduction to Li');
  const { ask: done, thanksDue } = await answered('yes');
  expect(done).toMatchObject({ state: 'yes', answered: '2026-05-01' });
  expect(thanksDue).toBe(true);
  expect((await ask(benefitsList, { person: ADA }, world)).benefits).toMatchObject([
    { direction: 'received', kind: 'introduction', size: 'middle', line: 'an introduction to Li' },
  ]);
  expect((await ask(thanksList, {}, world)).thanks[0]?.todo).toBe('Tell Ada Lovelace what became of it.');
  expect((await weigh(ADA, 'a quick question')).verdict).toBe('give first');
  await ask(thanksSay, { person: ADA, what: 'Li and I are partners now' }, world);
  await ask(giveNote, { person: ADA, what: 'an introduction to Cy' }, world);
  expect((await weigh(ADA, 'a quick question')).verdict).toBe('ask now');
});

test('a no lets them rest; an answer that never came may still come', async () => {
  await asked('an introduction to Li');
  await answered('no');
  expect((await weigh(ADA, 'an hour')).reasons[0]?.says).toMatch(/^They said no not long ago\./);
  await asked('a tip');
  await answered('no-answer');
  expect((await answered('yes')).ask).toMatchObject({ what: 'a tip', state: 'yes' });
});

test('the open ones stand first, with what came of the others', async () => {
  await asked('an introduction to Li');
  await answered('no');
  await asked('a quick question', 'Bo Yarrow');
  world.moveTo('2026-05-20T10:00:00Z');
  const { asks, more } = await ask(asksList, {}, world);
  expect(more).toBe(0);
  expect(asks.map(({ says }) => says)).toEqual([
    'You asked Bo Yarrow on 1 May: “a quick question”. For 2 weeks no answer has come yet.',
    'You asked Ada Lovelace on 1 May: “an introduction to Li”. They said no.',
  ]);
  expect((await ask(asksList, { person: ADA }, world)).asks).toHaveLength(1);
});

test('undo takes an ask and an answer back', async () => {
  const before = await keptState(world);
  await asked('an introduction to Li');
  const open = await keptState(world);
  await answered('yes');
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(open);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('of two open asks the words choose', async () => {
  await asked('an introduction to Li');
  await asked('a tip');
  await expect(answered('yes')).rejects.toMatchObject({ code: 'matter_ambiguous' });
  expect((await answered('yes', 'tip')).ask.what).toBe('a tip');
});

test('an introduction that was asked for is an ask of the connector, and speaks against the next', async () => {
  const { introduction } = await ask(introsAsk, { to: 'Dot Müller', through: ADA }, world);
  expect((await ask(asksList, {}, world)).asks).toEqual([]);
  await ask(introsMove, { intro: introduction.id, state: 'asked' }, world);
  expect((await ask(asksList, {}, world)).asks).toMatchObject([
    {
      id: introduction.id,
      introduction: introduction.id,
      person: { name: ADA },
      state: 'open',
      says: 'You asked Ada Lovelace on 1 May: “an introduction to Dot Müller”. The answer is to come.',
    },
  ]);
  expect((await ask(asksList, { person: 'Dot Müller' }, world)).asks).toEqual([]);
  await asked('a tip', 'Bo Yarrow');
  world.moveTo('2026-05-11T10:00:00Z');
  expect((await weigh(ADA, 'an hour')).reasons[0]?.says).toBe(
    'Your last ask, 10 days old, is still open. Wait for the answer, or ask somebody else.',
  );
  await expect(answered('yes')).rejects.toThrow(`mutuals intro-now ${introduction.id}`);
  await ask(introsMove, { intro: introduction.id, state: 'agreed' }, world);
  const { asks } = await ask(asksList, {}, world);
  expect(asks.map(({ what, state }) => [what, state])).toEqual([
    ['a tip', 'open'],
    ['an introduction to Dot Müller', 'yes'],
  ]);
  await ask(historyUndo, {}, world);
  expect((await ask(asksList, { person: ADA }, world)).asks[0]?.state).toBe('open');
});

test('an empty book has no asks, and what makes no sense is refused', async () => {
  expect(await ask(asksList, {}, world)).toEqual({ asks: [], more: 0 });
  await expect(answered('yes')).rejects.toMatchObject({ code: 'matter_not_found' });
  await expect(weigh('Nobody Here', 'advice')).rejects.toMatchObject({ code: 'person_not_found' });
  await expect(weigh('mia@quill.example', 'advice')).rejects.toMatchObject({ code: 'me_not_a_person' });
  await expect(ask(asksAdd, { person: ADA }, world)).rejects.toMatchObject({ code: 'nothing_written' });
});
