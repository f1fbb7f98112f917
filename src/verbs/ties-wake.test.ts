import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dayOf } from '../core/day.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { tiesAnswer } from './ties-answer.ts';
import { tiesSay } from './ties-say.ts';
import { tiesWake } from './ties-wake.ts';
import { todayNever } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const wake = (asked: object = {}) => ask(tiesWake, asked, world);
const named = async () => (await wake()).people.map(({ person }) => person.name);

test('after a year of silence, and not a day earlier, those of a real past are named', async () => {
  await importNetwork(world);
  world.moveTo('2027-04-20T10:00:00Z');
  expect(await named()).toEqual([]);
  world.moveTo('2027-04-21T10:00:00Z');
  expect(await named()).toEqual(['Ada Lovelace']);
  world.moveTo('2028-06-15T10:00:00Z');
  // Cy wrote once, and Dot never.
  expect((await named()).toSorted()).toEqual(['Ada Lovelace', 'Bo Yarrow']);
});

test('each comes with reasons and with what to bring', async () => {
  await importNetwork(world);
  world.moveTo('2028-06-15T10:00:00Z');
  const ada = (await wake()).people.find(({ person }) => person.name === 'Ada Lovelace');
  expect(ada?.bring).toBe('Begin where you left off on 20 April 2026: “Engines”.');
  expect(ada?.reasons.map(({ says }) => says)).toEqual([
    expect.stringMatching(/^You have not been in touch for 2 years, and /),
    'What they move among is not known here.',
    'You were close once.',
    'It went both ways: on 5 days from you, on 5 days from them.',
    'No help between you is noted.',
  ]);
  expect(ada?.worth).toBeGreaterThan(0);
});

test('an empty list says why', async () => {
  expect((await wake()).empty).toBe('no_people');
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  expect((await wake()).empty).toBe('me_unknown');
  await importNetwork(world);
  expect(await wake()).toMatchObject({ empty: 'nobody_asleep', total: 0 });
});

test('help between us and a word by hand put somebody first, and help is what to bring', async () => {
  await importNetwork(world);
  world.moveTo('2028-06-15T10:00:00Z');
  const worthOfBo = async () =>
    (await wake()).people.find(({ person }) => person.name === 'Bo Yarrow')?.worth ?? 0;
  const before = await worthOfBo();
  const [bo] = await world.store.peopleCalled('Bo Yarrow');
  await world.store.act({ verb: 'test', by: 'cli', line: 'Helped' }, (writer) =>
    writer.addMatter({
      kind: 'benefit',
      day: dayOf(new Date('2026-03-01T00:00:00Z')),
      state: 'open',
      people: bo ? [{ part: 'with', person: bo.id }] : [],
      about: { direction: 'received', what: 'advice', size: 'middle', line: 'advice on ovens' },
    }),
  );
  expect(await worthOfBo()).toBeCloseTo(before + 0.5 * 0.25 * 0.5, 2);
  const [first] = (await wake()).people;
  expect(first?.person.name).toBe('Bo Yarrow');
  expect(first?.bring).toBe('Tell them what became of their help: “advice on ovens”.');
  await ask(tiesSay, { person: 'Ada Lovelace', closeness: 5 }, world);
  expect((await named())[0]).toBe('Ada Lovelace');
});

test('whom I let go, or never want to hear of, is left asleep', async () => {
  await importNetwork(world);
  world.moveTo('2028-06-15T10:00:00Z');
  await ask(tiesAnswer, { person: 'Ada Lovelace', answer: 'let-go' }, world);
  await ask(todayNever, { person: 'Bo Yarrow' }, world);
  expect(await named()).toEqual([]);
});

test('at most ten are named, however many sleep, and the familiar choice is told to be one', async () => {
  const until = '2026-04-20T09:00:00Z';
  const mails = [...'abcdefghijkl'].flatMap((one, at) =>
    letters(ME, `Person${one} Nettle <${one}@example.org>`, { until, every: 7, count: 3 + 2 * at }),
  );
  await ask(importFiles, { files: [fileOf('Inbox.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
  world.moveTo('2028-06-15T10:00:00Z');
  const { people, total } = await wake();
  expect([people.length, total]).toEqual([10, 12]);
  const familiar = people.filter(({ warning }) => warning !== undefined).map(({ person }) => person.name);
  expect(familiar.toSorted()).toEqual(['Personj Nettle', 'Personk Nettle', 'Personl Nettle']);
  expect((await wake({ limit: 3 })).people).toEqual(people.slice(0, 3));
});
