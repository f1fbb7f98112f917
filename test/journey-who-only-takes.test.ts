import { afterAll, beforeAll, expect, test } from 'vitest';
import { benefitsList } from '../src/verbs/benefits-list.ts';
import { giveNote, receiveNote } from '../src/verbs/benefits-note.ts';
import { loadCap, loadShow } from '../src/verbs/load.ts';
import { logAdd } from '../src/verbs/log.ts';
import { meSet } from '../src/verbs/me.ts';
import { needsAdd } from '../src/verbs/needs-add.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { promisesKeep } from '../src/verbs/promises-keep.ts';
import { ask } from './ask.ts';
import { openWorld, type World } from './world.ts';

/**
 * Cy Sorrel asks every few weeks, is helped every time, and nothing comes back; Ada Quince is helped and helps. In June
 * the week is full, and Cy asks again.
 */
const CY = 'Cy Sorrel';
const ADA = 'Ada Quince';

let world: World;
beforeAll(async () => {
  world = await openWorld('2026-01-05T10:00:00Z');
  await ask(meSet, { addresses: ['mia@quill.example'] }, world);
  for (const name of [CY, ADA]) await ask(peopleAdd, { name }, world);
});
afterAll(() => world.store.close());

const load = (input: { for?: string } = {}) => ask(loadShow, input, world);

test('half a year of help in one direction', async () => {
  await ask(loadCap, { hours: 4, keepFree: 'mornings' }, world);
  const asked = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04', '2026-06-01'];
  for (const day of asked) {
    world.moveTo(`${day}T10:00:00Z`);
    await ask(logAdd, { line: `Cy Sorrel called, I'll review his application by Friday` }, world);
    await ask(promisesKeep, { promise: CY, as: 'help' }, world);
  }
  await ask(giveNote, { person: ADA, what: 'an hour on her talk' }, world);
  await ask(receiveNote, { person: ADA, what: 'an introduction to Bo, thanked her' }, world);
  const { onlyTake, youHelped } = await ask(benefitsList, {}, world);
  expect(onlyTake.map(({ person }) => person.name)).toEqual([CY]);
  expect(onlyTake[0]?.reasons.map(({ says }) => says)).toEqual([
    'You did something for them 6 times, last today.',
  ]);
  expect(youHelped.map(({ person }) => person.name)).toEqual([CY, ADA]);
});

test('while the week has room, it says how much', async () => {
  world.moveTo('2026-06-08T10:00:00Z');
  await ask(
    logAdd,
    { line: 'Coffee with Ada Quince, I promised her two hours on her book by Friday' },
    world,
  );
  const { says, isOver, roomHours } = await load();
  expect([isOver, roomHours]).toEqual([false, 2]);
  expect(says).toBe('2 hours promised this week, of the 4 hours you want to give.');
});

test('then Cy asks again, and the guard says what is full, who only takes, and how to decline kindly', async () => {
  await ask(logAdd, { line: "Cy Sorrel called, I'll spend an afternoon on his thesis" }, world);
  await ask(logAdd, { line: "Cy Sorrel wrote, I'll prepare three hours of training by Thursday" }, world);
  await ask(needsAdd, { person: CY, what: 'three days of help with his move', asked: true }, world);
  const shown = await load({ for: CY });
  // 2 for Ada and 3 by Thursday are due this week; an afternoon counts an hour, spread over four weeks.
  expect(shown.isOver).toBe(true);
  expect(shown.says).toBe(
    '5.3 hours promised this week, of the 4 hours you want to give. It is fine to say no, or not yet.',
  );
  expect(shown.requests).toMatchObject([{ person: { name: CY }, hours: 24 }]);
  expect(shown.onlyTake.map(({ person }) => person.name)).toEqual([CY]);
  expect(shown.capacity).toEqual({ hoursPerWeek: 4, keptFree: 'mornings' });
  expect(shown.declines.map(({ how }) => how)).toEqual(['No', 'Not yet', 'Less']);
  expect(shown.declines[0]?.text).toMatch(/^Dear Cy Sorrel, thank you for asking me\. My weeks are full/);
  for (const { text } of shown.declines)
    expect(text).not.toMatch(/\b(lead|deal|pipeline|score|debt|asset)s?\b/i);
});

test('once something comes back, Cy is no longer one who only takes', async () => {
  await ask(receiveNote, { person: CY, what: 'a hand with my move' }, world);
  expect((await load()).onlyTake).toEqual([]);
});
