import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { goalsAdd } from './goals-add.ts';
import { goalsClose } from './goals-close.ts';
import { goalsList } from './goals-list.ts';
import { goalsNeed } from './goals-need.ts';
import { goalsReopen } from './goals-reopen.ts';
import { goalsShow } from './goals-show.ts';
import { historyRedo, historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { meSet } from './me.ts';

const ME = 'Mia Quill <mia@quill.example>';

/** Ada sells and is in touch every week, Bo knows the law and once was; Cy does marketing and is a name in the address book. */
async function importPeople(world: World): Promise<void> {
  const mails = [
    ...letters(ME, 'Ada Lovelace <ada@example.org>', { until: '2026-06-12T09:00:00Z', every: 7, count: 20 }),
    ...letters(ME, 'Bo Yarrow <bo@example.org>', { until: '2022-03-01T09:00:00Z', every: 9, count: 8 }),
  ];
  const cards = [
    ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org', 'TITLE:Head of Sales', 'ORG:Oven'],
    ['UID:2', 'FN:Bo Yarrow', 'EMAIL:bo@example.org', 'TITLE:Lawyer', 'ORG:Yarrow Law'],
    ['UID:3', 'FN:Cy Sorrel', 'EMAIL:cy@example.org', 'TITLE:Marketing Manager', 'ORG:Mill'],
  ];
  await ask(
    importFiles,
    { files: [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))] },
    world,
  );
}

let world: World;
beforeEach(async () => {
  world = await openWorld();
});

const add = (aim: string, more: object = {}) => ask(goalsAdd, { aim, ...more }, world);
const list = async (input = {}) => (await ask(goalsList, input, world)).goals;
const show = (goal?: string) => ask(goalsShow, goal === undefined ? {} : { goal }, world);

test('an aim in one line becomes a goal with the kinds of people it takes', async () => {
  const { goal, needs, act } = await add('start a bakery', { by: '2027-05-01', place: 'Lisbon' });
  expect(goal).toMatchObject({
    aim: 'start a bakery',
    template: 'start a business',
    state: 'open',
    since: '2026-06-15',
    by: '2027-05-01',
    place: 'Lisbon',
  });
  expect(needs.map(({ name }) => name)).toEqual([
    'Marketing',
    'Sales',
    'First customers',
    'Operations',
    'Management',
    'Finance',
    'Law',
    'A mentor',
  ]);
  expect(needs[0]?.kinds).toEqual(['who does marketing, in Portugal']);
  expect(act?.line).toBe('Set the goal “start a bakery”');
});

test('the same aim twice is one goal, and a new day for it changes only that', async () => {
  const first = await add('start a bakery');
  const again = await add('Start a Bakery');
  expect(again.goal.id).toBe(first.goal.id);
  expect(again.act).toBeUndefined();
  const later = await add('start a bakery', { by: '2027-05-01' });
  expect(later.act).toBeDefined();
  expect((await list()).map(({ id, by }) => [id, by])).toEqual([[first.goal.id, '2027-05-01']]);
});

test('a template that is named wins, and a day in the past is refused', async () => {
  expect((await add('find a job', { template: 'something else' })).needs).toEqual([]);
  await expect(add('raise money', { by: '2020-01-01' })).rejects.toMatchObject({ code: 'day_in_past' });
});

test('setting a goal can be undone and done again', async () => {
  await add('find a job');
  await ask(historyUndo, {}, world);
  expect(await list()).toEqual([]);
  await ask(historyRedo, {}, world);
  expect((await list()).map(({ aim }) => aim)).toEqual(['find a job']);
});

test('with nobody here a goal is open all over, and says why', async () => {
  await add('start a bakery');
  const shown = await show();
  expect(shown.empty).toBe('no_people');
  expect(shown.coverage).toMatchObject({ share: 0, word: 'open' });
  expect(shown.needs[0]?.where.length).toBeGreaterThan(0);
  expect(shown.steps.map(({ says }) => says)[0]).toBe(
    'For Marketing, look for somebody who does marketing: marketing meetups or evenings of the advertising club.',
  );
});

test('without a goal there is nothing to show, and it says how to set one', async () => {
  await expect(show()).rejects.toMatchObject({ code: 'goal_missing' });
  await add('find a job');
  await expect(show('bakery')).rejects.toMatchObject({
    code: 'goal_not_found',
    details: [expect.stringMatching(/^\w{16} {2}find a job$/)],
  });
});

test('a goal is found by words of its aim; of several none is taken', async () => {
  await add('start a bakery');
  await add('start a mill');
  expect((await show('bak')).goal.aim).toBe('start a bakery');
  for (const ref of [undefined, 'start a'])
    await expect(show(ref)).rejects.toMatchObject({
      code: 'goal_ambiguous',
      details: [expect.stringContaining('mill'), expect.stringContaining('bakery')],
    });
});

test('a need is added, weighed anew, given other people, and dropped', async () => {
  await add('learn the cello');
  const need = (input: object) => ask(goalsNeed, { goal: 'cello', need: 'A teacher', ...input }, world);
  expect((await need({})).needs).toEqual([{ name: 'A teacher', importance: 2, kinds: ['who teaches'] }]);
  expect((await need({ importance: 3 })).needs[0]?.importance).toBe(3);
  expect((await need({ function: 'art', also: true })).needs[0]?.kinds).toEqual([
    'who teaches',
    'who makes art',
  ]);
  expect((await need({ field: 'arts' })).needs[0]?.kinds).toEqual(['who works in arts']);
  expect((await need({ field: 'arts' })).act).toBeUndefined();
  expect((await need({ field: 'arts', place: 'Vienna' })).needs[0]?.kinds).toEqual([
    'who works in arts, in Austria',
  ]);
  const dropped = await need({ drop: true });
  expect(dropped.needs).toEqual([]);
  expect(dropped.act?.line).toBe('Dropped “A teacher” from “learn the cello”');
  await ask(historyUndo, {}, world);
  expect((await show()).needs.map(({ name }) => name)).toEqual(['A teacher']);
});

test('a need that says nobody is refused, and so is a kind that is none', async () => {
  await add('learn the cello');
  const need = (name: string, more: object = {}) =>
    ask(goalsNeed, { goal: 'cello', need: name, ...more }, world);
  await expect(need('Zyx')).rejects.toMatchObject({ code: 'need_unclear' });
  await expect(need('Zyx', { field: 'zyx' })).rejects.toMatchObject({ code: 'kind_unknown' });
  await expect(need('Zyx', { drop: true })).rejects.toMatchObject({ code: 'need_not_found' });
  for (let count = 1; count <= 20; count += 1) await need(`Need ${count}`, { function: 'art' });
  await expect(need('One more', { function: 'art' })).rejects.toMatchObject({ code: 'input_invalid' });
});

test('a goal is closed with what came of it and who made it happen, and undo opens it again', async () => {
  await importPeople(world);
  await add('start a bakery');
  const close = () =>
    ask(
      goalsClose,
      { goal: 'bakery', outcome: 'opened in May', thanks: ['Ada Lovelace', 'ada@example.org', 'Cy Sorrel'] },
      world,
    );
  const { goal, act } = await close();
  expect(goal).toMatchObject({ state: 'closed', outcome: 'opened in May' });
  expect(goal.thanks.map(({ name }) => name).sort()).toEqual(['Ada Lovelace', 'Cy Sorrel']);
  expect(act?.line).toBe('Closed the goal “start a bakery”');
  expect((await close()).act).toBeUndefined();
  expect(await list()).toEqual([]);
  expect((await list({ all: true })).map(({ state }) => state)).toEqual(['closed']);
  expect((await show('bakery')).steps).toEqual([]);
  await ask(historyUndo, {}, world);
  expect(await list()).toMatchObject([{ state: 'open', thanks: [] }]);
});

test('a closed goal is opened again, with who made it happen, before an open one of the same words', async () => {
  await importPeople(world);
  await add('start a bakery');
  await ask(goalsClose, { goal: 'bakery', outcome: 'opened in May', thanks: ['Ada Lovelace'] }, world);
  await add('sell the bakery');
  const before = await keptState(world);
  const { goal, act } = await ask(goalsReopen, { goal: 'bakery' }, world);
  expect(act?.line).toBe('Opened the goal “start a bakery” again');
  expect(goal).toMatchObject({ state: 'open', thanks: [{ name: 'Ada Lovelace' }] });
  expect(goal.outcome).toBeUndefined();
  expect((await ask(goalsReopen, { goal: 'start a bakery' }, world)).act).toBeUndefined();
  expect((await list()).map(({ aim }) => aim).sort()).toEqual(['sell the bakery', 'start a bakery']);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
  await expect(ask(goalsReopen, { goal: 'nothing' }, world)).rejects.toMatchObject({
    code: 'goal_not_found',
  });
});

test('the day and the place of a goal are taken off with an empty text, each alone', async () => {
  await ask(goalsAdd, { aim: 'learn the cello', by: '2027-06-30', place: 'Vienna' }, world);
  const said = async (more: object) => (await ask(goalsAdd, { aim: 'learn the cello', ...more }, world)).goal;
  const noDay = await said({ by: '' });
  expect([noDay.by, noDay.place]).toEqual([undefined, 'Vienna']);
  const neither = await said({ place: '' });
  expect([neither.by, neither.place]).toEqual([undefined, undefined]);
  expect((await ask(goalsAdd, { aim: 'learn the cello', by: '', place: '' }, world)).act).toBeUndefined();
  await ask(historyUndo, {}, world);
  expect((await show()).goal.place).toBe('Vienna');
});

test('of a goal for which nobody is named it is not said how far it is covered', async () => {
  await add('learn the cello');
  const [goal] = await list();
  expect(goal?.says).toMatch(/^Nobody has said yet which kinds of people this takes/);
  expect(goal).not.toHaveProperty('covered');
  expect(goal).not.toHaveProperty('word');
});

test('only people who are known are thanked, and not myself', async () => {
  await importPeople(world);
  await add('start a bakery');
  const close = (who: string) => ask(goalsClose, { goal: 'bakery', outcome: 'done', thanks: [who] }, world);
  await expect(close('Nobody Here')).rejects.toMatchObject({ code: 'person_not_found' });
  await expect(close('mia@quill.example')).rejects.toMatchObject({ code: 'me_not_a_person' });
  expect(await list()).toMatchObject([{ state: 'open' }]);
});

let known: World;
beforeAll(async () => {
  known = await openWorld();
  await importPeople(known);
  await ask(goalsAdd, { aim: 'start a bakery' }, known);
});
afterAll(() => known.store.close());

test('each need says who could help, who of the past, and whom I half know', async () => {
  const { needs, coverage, idleYear } = await ask(goalsShow, {}, known);
  const need = (name: string) => needs.find((one) => one.name === name);
  const sales = need('Sales');
  expect(sales?.helpers[0]).toMatchObject({
    person: { name: 'Ada Lovelace' },
    says: 'Ada Lovelace, who sells: Head of Sales at Oven.',
    reasons: [
      {
        term: 'tie',
        says: expect.stringMatching(/^You are usually in touch every \d+ days, last 3 days ago\.$/),
      },
      {
        term: 'help',
        says: expect.stringMatching(/^With a tie like this, the chance of help is about \d+ %\.$/),
      },
    ],
  });
  expect(sales?.holder).toBe('Sales hangs on Ada Lovelace alone.');
  expect(need('Law')?.dormant[0]?.says).toBe(
    'Bo Yarrow, who knows the law: Lawyer at Yarrow Law; silent for 4 years.',
  );
  expect(need('Marketing')?.halfKnown[0]).toMatchObject({
    says: 'Cy Sorrel, who does marketing: Marketing Manager at Mill.',
    reasons: [{ says: 'You were never in touch, as far as your data tell.' }],
  });
  // Sales weighs 3 of 19; of marketing, which weighs as much, who sells can stand in for 0.4
  const chance = sales?.helpers[0]?.chance ?? 0;
  expect(coverage.share).toBeCloseTo((3 * chance + 3 * 0.4 * chance) / 19, 2);
  expect(idleYear.share).toBeLessThan(coverage.share);
  expect(idleYear.reasons.map(({ says }) => says)).toContainEqual(
    expect.stringMatching(/^Sales falls from \d+ % to \d+ %\.$/),
  );
});

test('the next steps are three sentences that name people and places', async () => {
  const { steps } = await ask(goalsShow, {}, known);
  expect(steps).toHaveLength(3);
  const told = steps.map(({ says }) => says);
  expect(told).toContain('Ask Ada Lovelace, who sells, for half an hour.');
  expect(told.filter((says) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
  const turnedTo = steps.flatMap(({ person }) => person ?? []);
  expect(new Set(turnedTo).size).toBe(turnedTo.length);
});

test('the list says how far each goal is covered and whom it lacks most', async () => {
  const { goals } = await ask(goalsList, {}, known);
  expect(goals).toMatchObject([{ aim: 'start a bakery', word: 'hardly covered' }]);
  expect(goals[0]?.gaps).toContain('First customers');
});

test('while nobody has said who I am, a goal says so', async () => {
  const cards = [['UID:3', 'FN:Cy Sorrel', 'TITLE:Marketing Manager']];
  await ask(importFiles, { files: [fileOf('b.vcf', vcards(cards))] }, world);
  await add('start a bakery');
  expect((await show()).empty).toBe('me_unknown');
  await ask(meSet, { addresses: ['mia@quill.example'] }, world);
  expect((await show()).empty).toBeUndefined();
});
