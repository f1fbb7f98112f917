import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { receiveNote } from './benefits-note.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { promisesAdd } from './promises-add.ts';
import { promisesKeep } from './promises-keep.ts';
import { reviewDone } from './review-done.ts';
import { reviewShow } from './review-show.ts';
import { todayDone } from './today-settle.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const show = () => ask(reviewShow, {}, world);
const drifting = async (): Promise<readonly string[]> =>
  (await show()).drifting.map(({ person }) => person.name);

test('the week is told: contacts, who was new and of which kind, and who drifts', async () => {
  await importNetwork(world);
  await ask(peopleAdd, { name: 'Sal Vetch', title: 'Head of Sales' }, world);
  await ask(logAdd, { line: 'coffee with Sal Vetch yesterday' }, world);
  await ask(logAdd, { line: 'called Sal Vetch', on: '2026-06-12' }, world);
  const shown = await show();
  expect(shown).toMatchObject({ from: '2026-06-09', to: '2026-06-15', state: 'new', seen: 0 });
  // Cy's letter of 10 June, and Sal on two days.
  expect(shown.week).toMatchObject({
    says: 'You were in touch with 2 people this week, in 3 contacts. New to you: Sal Vetch and Cy Sorrel.',
    contacts: 3,
    people: [
      { person: { name: 'Sal Vetch' }, days: 2 },
      { person: { name: 'Cy Sorrel' }, days: 1 },
    ],
    more: 0,
    newKinds: ['sales'],
  });
  expect(shown.drifting.map(({ person }) => person.name).sort()).toEqual([ADA, 'Bo Yarrow']);
  for (const { why, todo } of shown.drifting)
    for (const says of [why, todo]) expect(says).toMatch(/^[A-Z].*\.$/);
  expect(shown.trend.weeks).toHaveLength(13);
  expect(shown.trend.weeks.at(-1)).toMatchObject({
    from: '2026-06-09',
    contacts: 3,
    newPeople: 2,
    newKinds: 1,
  });
  expect(shown.empty).toBeUndefined();
});

test('what was promised and what is to be thanked for is told, and the first rule is to keep one’s word', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: ADA, what: 'the deck', by: '2026-06-16' }, world);
  await ask(promisesAdd, { person: 'Bo Yarrow', what: 'the recipe', by: '2026-06-16' }, world);
  await ask(promisesKeep, { promise: 'Bo Yarrow' }, world);
  await ask(receiveNote, { person: ADA, what: 'advice on looms' }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  const { word, change } = await show();
  expect(word.says).toBe(
    'You made 2 promises this week, 1 kept already; 1 is late. You were helped once, and thanked for none of it yet.',
  );
  await ask(promisesKeep, { promise: ADA }, world);
  world.moveTo('2026-06-24T10:00:00Z');
  expect((await show()).word.says).toMatch(/^You promised nothing new this week, and kept 1 from before; /);
  world.moveTo('2026-06-25T10:00:00Z');
  expect((await show()).word.says).toMatch(/^You promised nothing new this week; none is late\./);
  expect(word.promises.map(({ says }) => says)).toEqual([
    'You promised Ada Lovelace: “the deck”, due 16 June, 2 days late.',
  ]);
  expect(word.thanks).toMatchObject([{ person: { name: ADA } }]);
  expect(change).toEqual({
    says: 'Promise less next week, and first keep what you promised.',
    reasons: [{ term: 'because', says: '1 promise of yours is late.' }],
  });
});

test('the review goes on where it stopped, and begins anew the next week', async () => {
  await importNetwork(world);
  const first = await ask(reviewDone, { person: ADA }, world);
  expect(first).toMatchObject({ week: '2026-06-15', state: 'begun', seen: 1, left: 19 });
  expect(await drifting()).toEqual(['Bo Yarrow']);
  expect((await ask(reviewDone, { person: ADA }, world)).act).toBeUndefined();
  await ask(todayDone, { person: 'Bo Yarrow' }, world);
  expect(await drifting()).toEqual([]);
  const done = await ask(reviewDone, { change: 'one new person a week' }, world);
  expect(done).toMatchObject({ state: 'done', seen: 1, change: 'one new person a week' });
  expect(await show()).toMatchObject({ state: 'done', seen: 1, wanted: 'one new person a week' });
  world.moveTo('2026-06-21T10:00:00Z');
  expect((await show()).state).toBe('done');
  world.moveTo('2026-06-22T10:00:00Z');
  expect(await show()).toMatchObject({ state: 'new', seen: 0 });
  expect(await drifting()).toContain(ADA);
});

test('undo brings back where it stood', async () => {
  await importNetwork(world);
  const before = await keptState(world);
  const { act } = await ask(reviewDone, { person: ADA }, world);
  const begun = await keptState(world);
  const done = await ask(reviewDone, {}, world);
  expect((await ask(reviewDone, {}, world)).act).toBeUndefined();
  await ask(historyUndo, { act: done.act?.id }, world);
  expect(await keptState(world)).toBe(begun);
  await ask(historyUndo, { act: act?.id }, world);
  expect(await keptState(world)).toBe(before);
});

test('twenty people at the most, those looked at among them', async () => {
  const mails = Array.from({ length: 30 }, (_, at) => `Person ${at} Nettle <p${at}@example.org>`).flatMap(
    (them) => letters(ME, them, { until: '2026-04-20T09:00:00Z', every: 9, count: 8 }),
  );
  await ask(importFiles, { files: [fileOf('many.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
  const [first = '', second = ''] = await drifting();
  expect(await drifting()).toHaveLength(20);
  for (const person of [first, second]) await ask(reviewDone, { person }, world);
  const left = await drifting();
  expect(left).toHaveLength(18);
  expect(left).not.toContain(first);
});

test('an empty book says why there is nothing, and who is not here is refused', async () => {
  expect(await show()).toMatchObject({ empty: 'no_people', drifting: [], week: { contacts: 0 } });
  await ask(peopleAdd, { name: ADA }, world);
  expect((await show()).empty).toBe('me_unknown');
  await expect(ask(reviewDone, { person: 'Nobody Here' }, world)).rejects.toMatchObject({
    code: 'person_not_found',
  });
});
