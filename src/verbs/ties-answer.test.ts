import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { logAdd } from './log.ts';
import { peopleShow } from './people-show.ts';
import { planShow } from './plan-show.ts';
import { tiesAnswer } from './ties-answer.ts';
import { tiesSilent } from './ties-silent.ts';
import { todayList } from './today-list.ts';
import { todayNever } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
  world.moveTo('2027-06-15T10:00:00Z');
});
afterEach(() => world.store.close());

const answer = (said: 'reaching-out' | 'resting' | 'let-go', more: object = {}) =>
  ask(tiesAnswer, { person: 'Ada Lovelace', answer: said, ...more }, world);
const show = () => ask(peopleShow, { person: 'Ada Lovelace' }, world);
const asksAboutAda = async () =>
  (await ask(tiesSilent, {}, world)).questions.some(({ person }) => person.name === 'Ada Lovelace');
const plansAda = async () =>
  (await ask(planShow, { weeks: 26 }, world)).weeks.some(({ contacts }) =>
    contacts.some(({ person }) => person.name === 'Ada Lovelace'),
  );
const reminds = async () =>
  (await ask(todayList, {}, world)).suggestions.some(
    ({ person, kind }) => person.name === 'Ada Lovelace' && kind === 'reminder',
  );

test('reaching out ends the question and is on Today three days later', async () => {
  expect(await asksAboutAda()).toBe(true);
  const { act, remindedOn, person } = await answer('reaching-out');
  expect(act?.line).toBe('Reach out to Ada Lovelace after a long silence');
  expect(remindedOn).toBe('2027-06-18');
  expect(person.layer).toBe(15);
  expect([await asksAboutAda(), await plansAda(), await reminds()]).toEqual([false, true, false]);
  world.moveTo('2027-06-18T10:00:00Z');
  expect(await reminds()).toBe(true);
  world.moveTo('2027-12-12T10:00:00Z');
  expect(await asksAboutAda()).toBe(true);
});

test('the day may be said, and a new answer moves the reminder', async () => {
  await answer('reaching-out');
  expect((await answer('reaching-out', { by: 'in 2 weeks' })).remindedOn).toBe('2027-06-29');
  expect((await show()).reminders.map(({ day }) => day)).toEqual(['2027-06-29']);
  await answer('resting');
  expect((await show()).reminders).toEqual([]);
  await expect(answer('reaching-out', { by: '2020-01-01' })).rejects.toMatchObject({ code: 'day_in_past' });
});

test('who is reached out to is not hidden when the day comes', async () => {
  await ask(todayNever, { person: 'Ada Lovelace' }, world);
  await answer('reaching-out');
  world.moveTo('2027-06-18T10:00:00Z');
  expect(await reminds()).toBe(true);
});

test('a resting tie keeps its place and is neither asked about nor planned', async () => {
  const { person } = await answer('resting');
  expect(person.layer).toBe(15);
  expect((await show()).said.resting).toBe(true);
  expect([await asksAboutAda(), await plansAda()]).toEqual([false, false]);
});

test('who is let go stands in no layer and is not planned; a contact brings them back', async () => {
  const { person, remindedOn } = await answer('let-go');
  expect(person.layer).toBeUndefined();
  expect(remindedOn).toBeUndefined();
  expect([await asksAboutAda(), await plansAda()]).toEqual([false, false]);
  world.moveTo('2028-06-15T10:00:00Z');
  expect(await asksAboutAda()).toBe(false);
  await ask(logAdd, { line: 'called Ada Lovelace yesterday' }, world);
  expect(await plansAda()).toBe(true);
});

test.each(['reaching-out', 'resting', 'let-go'] as const)(
  '%s said twice changes nothing, and undo brings all of it back',
  async (said) => {
    const before = await keptState(world);
    const { act } = await answer(said);
    expect((await answer(said)).act).toBeUndefined();
    await ask(historyUndo, { act: act?.id }, world);
    expect(await keptState(world)).toBe(before);
    expect(await asksAboutAda()).toBe(true);
  },
);

test('nobody answers for me, nor for somebody who is not here', async () => {
  const whom = (person: string) => ask(tiesAnswer, { person, answer: 'resting' }, world);
  await expect(whom('mia@quill.example')).rejects.toMatchObject({ code: 'me_not_a_person' });
  await expect(whom('Nobody Here')).rejects.toMatchObject({ code: 'person_not_found' });
});
