import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, mbox, vcards } from '../../test/invented-files.ts';
import { ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { introsAsk } from './intros-ask.ts';
import { introsGive } from './intros-give.ts';
import { introsList } from './intros-list.ts';
import { introsMove } from './intros-move.ts';
import { introsShow } from './intros-show.ts';
import { introsSuggest } from './intros-suggest.ts';
import { needsAdd, offersAdd } from './needs-add.ts';
import { peopleAdd } from './people-add.ts';
import { peopleShow } from './people-show.ts';
import { promisesList } from './promises-list.ts';
import { thanksList, thanksSay } from './thanks.ts';
import { todayList } from './today-list.ts';

const ADA = 'Ada Lovelace <ada@example.org>';
const GRACE = 'Grace Nettle <grace@example.org>';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

/** On three days Ada writes to me with Grace in copy, and Bo writes alone. Of Hal nothing is known. */
async function importCircle(): Promise<void> {
  const mails = ['2026-06-01', '2026-06-08', '2026-06-14'].flatMap((day) => [
    { from: ADA, to: ME, cc: GRACE, at: `${day}T09:00:00Z` },
    { from: 'Bo Yarrow <bo@example.org>', to: ME, at: `${day}T10:00:00Z` },
  ]);
  const cards = [
    ['UID:1', 'FN:Grace Nettle', 'EMAIL:grace@example.org', 'ORG:Oven', 'TITLE:Head of Marketing'],
    ['UID:2', 'FN:Hal Nettle', 'EMAIL:hal@example.org'],
  ];
  const files = [fileOf('Inbox.mbox', mbox(mails)), fileOf('a.vcf', vcards(cards))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
}

const move = (
  intro: string,
  state: 'asked' | 'agreed' | 'made' | 'met' | 'done' | 'declined',
  note?: string,
) => ask(introsMove, { intro, state, ...(note !== undefined && { note }) }, world);

test('without a name the best way is taken, and it is said whose it is', async () => {
  await importCircle();
  const { introduction, chosen, act } = await ask(
    introsAsk,
    { to: 'Grace Nettle', for: 'how a bakery finds customers' },
    world,
  );
  expect(chosen).toBe('Ada Lovelace was taken: the best way goes through them, with a fair chance.');
  expect(act?.line).toBe('Thought of an introduction to Grace Nettle through Ada Lovelace');
  expect(introduction).toMatchObject({
    direction: 'received',
    state: 'idea',
    connector: { name: 'Ada Lovelace' },
    other: { name: 'Grace Nettle' },
    waitsFor: 'me',
    due: '2026-06-22',
    says: 'Ada Lovelace could bring you to Grace Nettle, noted today.',
    todo: 'Ask Ada Lovelace whether they would bring you to Grace Nettle.',
  });
});

test('the same again is one introduction, and what is said anew is kept', async () => {
  await importCircle();
  const first = await ask(introsAsk, { to: 'Grace', for: 'bread' }, world);
  const again = await ask(introsAsk, { to: 'Grace', for: 'bread' }, world);
  expect(again.act).toBeUndefined();
  const anew = await ask(introsAsk, { to: 'Grace', through: 'Ada', forThem: 'my books' }, world);
  expect(anew.introduction).toMatchObject({ id: first.introduction.id, why: 'bread', forThem: 'my books' });
});

test('when it is made, an introduction was received and thanks are owed; undo takes all of it back', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move('Grace Nettle', 'asked');
  await move('Grace Nettle', 'agreed');
  const { act } = await move('Grace Nettle', 'made');
  expect(act?.line).toBe('Ada Lovelace brought you to Grace Nettle');
  const { benefits, thanks } = await ask(benefitsList, { person: 'Ada Lovelace' }, world);
  expect(benefits).toMatchObject([
    { direction: 'received', kind: 'introduction', size: 'middle', line: 'an introduction to Grace Nettle' },
  ]);
  expect(thanks[0]?.todo).toBe('Tell Ada Lovelace what became of it.');
  await ask(historyUndo, {}, world);
  expect((await ask(thanksList, {}, world)).thanks).toEqual([]);
  expect((await ask(introsList, {}, world)).introductions[0]?.state).toBe('agreed');
});

test('when it is done, telling the connector is a promise of mine until they are thanked', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move('Grace Nettle', 'made');
  await ask(thanksSay, { person: 'Ada Lovelace' }, world);
  await move('Grace Nettle', 'done', 'she looks at our plan');
  const { mine } = await ask(promisesList, {}, world);
  expect(mine).toMatchObject([
    { what: 'tell them what became of the introduction to Grace Nettle', due: '2026-06-22' },
  ]);
  expect((await ask(introsList, {}, world)).introductions[0]).toMatchObject({
    waitsFor: 'me',
    todo: 'Tell Ada Lovelace what became of it, and thank them.',
  });
  const { act } = await ask(thanksSay, { person: 'Ada Lovelace', what: 'told her of the plan' }, world);
  expect(act?.line).toBe('Thanked Ada Lovelace');
  expect((await ask(promisesList, {}, world)).mine).toEqual([]);
  expect(await ask(introsList, {}, world)).toMatchObject({ introductions: [], over: 1 });
  expect((await ask(introsList, { all: true }, world)).introductions[0]?.waitsFor).toBe('nobody');
});

test('a good turn is noted once, however the steps are told', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move('Grace Nettle', 'met');
  await move('Grace Nettle', 'done');
  expect((await move('Grace Nettle', 'done')).act).toBeUndefined();
  expect((await ask(benefitsList, { person: 'Ada Lovelace' }, world)).benefits).toHaveLength(1);
});

test('what is declined leaves nothing behind, and steps go onwards only', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move('Grace Nettle', 'asked', 'by phone');
  await move('Grace Nettle', 'declined', 'she is too busy');
  expect((await ask(benefitsList, { person: 'Ada Lovelace' }, world)).benefits).toEqual([]);
  await expect(move('Grace Nettle', 'made')).rejects.toMatchObject({ code: 'input_invalid' });
  const { history, drafts, load } = await ask(introsShow, { intro: 'Grace Nettle' }, world);
  expect(history).toEqual([
    { state: 'idea', day: '2026-06-15' },
    { state: 'asked', day: '2026-06-15', note: 'by phone' },
    { state: 'declined', day: '2026-06-15', note: 'she is too busy' },
  ]);
  expect({ drafts, load }).toEqual({ drafts: [], load: undefined });
});

test('each step is shown with its evidence, the load of the connector, and two letters', async () => {
  await importCircle();
  await ask(needsAdd, { person: 'Grace Nettle', what: 'somebody for the tax return' }, world);
  await ask(offersAdd, { person: 'me', what: 'a look at the tax return' }, world);
  const { introduction } = await ask(introsAsk, { to: 'Grace Nettle', for: 'bread' }, world);
  const shown = await ask(introsShow, { intro: introduction.id }, world);
  expect(shown.steps.map(({ from, to, reasons }) => [from, to, reasons.at(0)?.says])).toEqual([
    ['You', 'Ada Lovelace', 'You know Ada Lovelace.'],
    ['Ada Lovelace', 'Grace Nettle', 'They wrote to each other, and you saw it on 3 days, last yesterday.'],
  ]);
  expect(shown.load?.says).toBe('You have asked nothing of Ada Lovelace lately.');
  expect(shown.weighed?.size).toBe('middle');
  expect(shown.drafts.map(({ what, for: name }) => `${what} ${name}`)).toEqual([
    'ask Ada Lovelace',
    'pass on Grace Nettle',
  ]);
  expect(shown.drafts[0]?.text).toContain(
    'Could you introduce me to Grace Nettle (Head of Marketing at Oven)?',
  );
  expect(shown.drafts[1]?.text).toContain('I am Mia Quill.');
  expect(shown.drafts[1]?.text).toContain(
    'What I can bring: a look at the tax return, as they look for “somebody for the tax return”.',
  );
  expect(shown.missing).toEqual(['Say what you do: mutuals people edit "Mia Quill" --title "…"']);
});

test('whom I asked for one lately is asked less readily for the next', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move('Grace Nettle', 'asked');
  await ask(introsAsk, { to: 'Hal Nettle', through: 'Ada Lovelace' }, world);
  const { load, steps, drafts } = await ask(introsShow, { intro: 'Hal Nettle' }, world);
  expect(load).toMatchObject({
    says: 'You have asked a little of Ada Lovelace lately.',
    reasons: [{ says: 'They have 1 introduction under way for you.' }],
  });
  expect(steps[1]?.reasons[0]?.term).toBe('unknown');
  expect(drafts[0]?.text).toContain('Do you know Hal Nettle?');
});

test('of two whom I bring together both have had an introduction, and after three weeks Today asks after it', async () => {
  await importCircle();
  await ask(introsGive, { one: 'Ada Lovelace', other: 'Bo Yarrow', for: 'both build engines' }, world);
  expect((await ask(introsGive, { one: 'Bo Yarrow', other: 'Ada Lovelace' }, world)).act).toBeUndefined();
  await move('Ada Lovelace', 'made');
  for (const person of ['Ada Lovelace', 'Bo Yarrow'])
    expect((await ask(benefitsList, { person }, world)).benefits).toMatchObject([
      { direction: 'given', kind: 'introduction' },
    ]);
  expect((await ask(thanksList, {}, world)).thanks).toEqual([]);
  const reminders = async () => (await ask(peopleShow, { person: 'Ada Lovelace' }, world)).reminders;
  expect(await reminders()).toMatchObject([{ day: '2026-07-06' }]);
  world.moveTo('2026-07-06T10:00:00Z');
  expect((await ask(todayList, {}, world)).suggestions[0]).toMatchObject({
    kind: 'reminder',
    person: { name: 'Ada Lovelace' },
    why: 'You wanted to come back to this today: “how it went with Bo Yarrow, whom you brought together”.',
  });
  await move('Ada Lovelace', 'met');
  expect(await reminders()).toEqual([]);
});

test('of several with one connector the one to somebody is meant; else it is asked which', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle', through: 'Ada Lovelace' }, world);
  await ask(introsAsk, { to: 'Hal Nettle', through: 'Ada Lovelace' }, world);
  await expect(move('Ada Lovelace', 'asked')).rejects.toMatchObject({
    code: 'matter_ambiguous',
    details: [expect.any(String), expect.any(String)],
  });
  await ask(introsGive, { one: 'Ada Lovelace', other: 'Bo Yarrow' }, world);
  expect((await move('Ada Lovelace', 'asked')).introduction.direction).toBe('given');
});

test('one that is over is found by its id', async () => {
  await importCircle();
  const { introduction } = await ask(introsAsk, { to: 'Grace Nettle' }, world);
  await move(introduction.id, 'declined');
  const shown = await ask(introsShow, { intro: introduction.id }, world);
  expect(shown.introduction).toMatchObject({ id: introduction.id, state: 'declined' });
});

test('the late stand first and those of one person alone', async () => {
  await importCircle();
  await ask(introsAsk, { to: 'Grace Nettle' }, world);
  world.moveTo('2026-06-30T10:00:00Z');
  await ask(introsGive, { one: 'Ada Lovelace', other: 'Bo Yarrow' }, world);
  const { introductions } = await ask(introsList, {}, world);
  expect(introductions.map(({ direction, lateDays }) => [direction, lateDays])).toEqual([
    ['received', 8],
    ['given', 0],
  ]);
  const ofBo = await ask(introsList, { person: 'Bo Yarrow' }, world);
  expect(ofBo.introductions.map(({ direction }) => direction)).toEqual(['given']);
  expect(await ask(introsList, { limit: 1 }, world)).toMatchObject({ more: 1 });
});

test.each([
  [{ to: 'Xyzzy' }, 'person_not_found'],
  [{ to: 'mia@quill.example' }, 'me_not_a_person'],
  [{ to: 'Grace', through: 'mia@quill.example' }, 'me_not_a_person'],
  [{ to: 'Grace', through: 'Grace' }, 'input_invalid'],
  [{ to: 'Hal Nettle' }, 'input_invalid'],
  [{ to: 'Bo Yarrow' }, 'input_invalid'],
])('an introduction for %j is refused as %s', async (input, code) => {
  await importCircle();
  await expect(ask(introsAsk, input, world)).rejects.toMatchObject({ code });
});

test('while nobody has said who I am, a connector has to be named', async () => {
  await ask(peopleAdd, { name: 'Grace Nettle' }, world);
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  await expect(ask(introsAsk, { to: 'Grace Nettle' }, world)).rejects.toThrow('mutuals me ADDRESS');
  await ask(introsAsk, { to: 'Grace Nettle', through: 'Ada Lovelace' }, world);
  const { steps, drafts, missing } = await ask(introsShow, { intro: 'Grace Nettle' }, world);
  expect(steps).toEqual([]);
  expect(drafts).toHaveLength(2);
  expect(missing[0]).toBe('Say who you are: mutuals me ADDRESS');
  expect(await ask(introsSuggest, {}, world)).toEqual({ pairs: [], empty: 'me_unknown' });
});

test('a pair is suggested where one needs what the other can give, until it is begun', async () => {
  await importCircle();
  await ask(needsAdd, { person: 'Bo Yarrow', what: 'a flat in Porto' }, world);
  await ask(offersAdd, { person: 'Ada Lovelace', what: 'a flat in Porto' }, world);
  const { pairs } = await ask(introsSuggest, {}, world);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]).toMatchObject({
    one: { name: 'Bo Yarrow' },
    other: { name: 'Ada Lovelace' },
    because: 'need',
    why: 'Bo Yarrow looks for “a flat in Porto”, and Ada Lovelace can give “a flat in Porto”.',
    reasons: [
      { says: 'Bo Yarrow: You were in touch on 3 days, last yesterday.' },
      { says: 'Ada Lovelace: You were in touch on 3 days, last yesterday.' },
    ],
    todo: 'Ask both, each alone: mutuals introduce "Bo Yarrow" "Ada Lovelace"',
  });
  await ask(introsGive, { one: 'Ada Lovelace', other: 'Bo Yarrow' }, world);
  expect(await ask(introsSuggest, {}, world)).toEqual({ pairs: [], empty: 'nothing_fits' });
});

test('in an empty book nothing is under way and nobody is found', async () => {
  expect(await ask(introsList, {}, world)).toEqual({ introductions: [], more: 0, over: 0 });
  await expect(ask(introsShow, { intro: 'Grace' }, world)).rejects.toMatchObject({
    code: 'person_not_found',
  });
});
