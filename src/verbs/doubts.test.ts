import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { doubtsAnswer } from './doubts-answer.ts';
import { doubtsJoin } from './doubts-join.ts';
import { doubtsList } from './doubts-list.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

const ME = 'Mia Quill <mia@quill.example>';
const WORK = 'ada.quimby@engines.example';
const HOME = 'ada@quimby.example';

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-06-15T10:00:00Z');
  const mails = [
    ...letters(ME, `Ada Quimby <${WORK}>`, { until: '2026-06-01T09:00:00Z', every: 9, count: 12 }),
    ...letters(ME, `Ada Quimby <${HOME}>`, { until: '2026-05-20T09:00:00Z', every: 20, count: 6 }),
    ...letters(ME, 'Bo Yarrow <bo@yarrow.example>', { until: '2026-06-02T09:00:00Z', every: 9, count: 12 }),
  ];
  const cards = [
    ['UID:1', 'FN:Tom Sorrel Sr.', 'EMAIL:tom@sorrel.example', 'BDAY:1950-01-02'],
    ['UID:2', 'FN:Tom Sorrel Jr.', 'EMAIL:tommy@sorrel.example', 'BDAY:1980-03-04'],
  ];
  const files = [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
});
afterEach(() => world.store.close());

const list = (more: object = {}) => ask(doubtsList, more, world);
const answer = (said: 'same' | 'different' | 'later') =>
  ask(doubtsAnswer, { one: WORK, other: HOME, answer: said }, world);

test('two addresses of one name are asked about, with both cards, what speaks for it and what would come of it', async () => {
  const { doubts, total } = await list();
  expect(total).toBe(1);
  const [doubt] = doubts;
  expect([doubt?.one.name, doubt?.other.name, doubt?.sure]).toEqual(['Ada Quimby', 'Ada Quimby', false]);
  expect(doubt?.for).toEqual(expect.arrayContaining(['The same given name.', 'The same family name.']));
  const emails = doubt?.fields.find(({ field }) => field === 'emails');
  expect([emails?.one, emails?.other].flat().sort()).toEqual([WORK, HOME].sort());
  expect(emails?.together.map(({ source }) => source)).toEqual(['mail', 'mail']);
  expect(emails?.differs).toBe(true);
});

test('nobody is asked about who is not in question', async () => {
  expect((await list({ person: 'Bo Yarrow' })).doubts).toEqual([]);
  expect((await list({ person: WORK })).total).toBe(1);
});

test('the same are joined with everything that hangs on both, and undo takes them apart', async () => {
  await ask(logAdd, { line: 'coffee', with: [HOME] }, world);
  const before = await keptState(world);
  const { act, person } = await answer('same');
  expect(act?.line).toBe('Joined Ada Quimby into Ada Quimby');
  expect(person.records).toBe(2);
  expect((await list()).total).toBe(0);
  const { timeline } = await ask(peopleShow, { person: WORK }, world);
  expect(timeline.some(({ about }) => about === 'coffee')).toBe(true);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toEqual(before);
  expect((await list()).total).toBe(1);
});

test('different is remembered for ever, also when the same file comes again', async () => {
  await answer('different');
  expect((await list()).total).toBe(0);
  world.moveTo('2030-06-15T10:00:00Z');
  expect((await list()).total).toBe(0);
  expect((await ask(peopleList, {}, world)).people.filter(({ name }) => name === 'Ada Quimby')).toHaveLength(
    2,
  );
});

test('later asks again after thirty days, and saying it twice changes nothing', async () => {
  await answer('later');
  expect((await list()).total).toBe(0);
  world.moveTo('2026-07-14T10:00:00Z');
  expect((await list()).total).toBe(0);
  world.moveTo('2026-07-15T10:00:00Z');
  expect((await list()).total).toBe(1);
  await answer('same');
  expect(await world.store.matters({ kind: 'askLater' })).toEqual([]);
});

test('an empty book asks nothing, and nobody is the same as themselves', async () => {
  const empty = await openWorld();
  expect(await ask(doubtsList, {}, empty)).toMatchObject({ doubts: [], total: 0, people: 0 });
  await empty.store.close();
  await expect(ask(doubtsAnswer, { one: WORK, other: WORK, answer: 'same' }, world)).rejects.toMatchObject({
    code: 'merge_with_self',
  });
  await expect(
    ask(doubtsAnswer, { one: 'Nobody', other: WORK, answer: 'same' }, world),
  ).rejects.toMatchObject({
    code: 'person_not_found',
  });
});

const idOf = async (person: string): Promise<string> => (await ask(peopleShow, { person }, world)).person.id;
const pairOf = async (one: string, other: string): Promise<string> =>
  `${await idOf(one)}=${await idOf(other)}`;

test('pairs are joined in one act, and one undo takes all of them apart', async () => {
  const before = await keptState(world);
  const pairs = [await pairOf(WORK, HOME), await pairOf('tom@sorrel.example', 'tommy@sorrel.example')];
  const { act, joined, left } = await ask(doubtsJoin, { pairs }, world);
  expect([act?.line, joined.length, left]).toEqual(['Joined 2 pairs beyond doubt', 2, 0]);
  expect((await ask(peopleShow, { person: WORK }, world)).person.records).toBe(2);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toEqual(before);
});

test('over a third nobody is joined, and what the user kept apart stays apart', async () => {
  const chain = [await pairOf(WORK, HOME), await pairOf(HOME, 'bo@yarrow.example')];
  expect(await ask(doubtsJoin, { pairs: chain }, world)).toMatchObject({ left: 1 });
  await ask(historyUndo, {}, world);
  await answer('different');
  const none = await ask(doubtsJoin, { pairs: [await pairOf(HOME, WORK)] }, world);
  expect(none).toEqual({ joined: [], left: 1 });
});

test('nobody is joined whom there is not, and nobody with themselves', async () => {
  const work = await idOf(WORK);
  const join = (pair: string) => ask(doubtsJoin, { pairs: [pair] }, world);
  await expect(join(`${work}=nobody`)).rejects.toMatchObject({ code: 'person_not_found' });
  await expect(join(`${work}=${work}`)).rejects.toMatchObject({ code: 'merge_with_self' });
});
