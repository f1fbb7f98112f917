import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { tiesSay } from './ties-say.ts';
import { tiesSilent } from './ties-silent.ts';
import { todayNever } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const silent = (asked: object = {}) => ask(tiesSilent, asked, world);
const named = async () => (await silent()).questions.map(({ person }) => person.name).sort();

test('eight times the usual gap is a question, not a day earlier; after half a year it is whether you are close', async () => {
  await importNetwork(world);
  const ofAda = async () => (await silent()).questions.find(({ person }) => person.name === 'Ada Lovelace');
  // Ada was written to last on 20 April, and usually every 11.2 days: 90 days later it is 19 July.
  world.moveTo('2026-07-18T10:00:00Z');
  expect(await ofAda()).toBeUndefined();
  world.moveTo('2026-07-19T10:00:00Z');
  expect((await ofAda())?.asks).toMatch(/^It has been 3 months, 8 times as long as usual\. Do you want/);
  // 180 days after 20 April.
  world.moveTo('2026-10-17T10:00:00Z');
  const ada = await ofAda();
  expect(ada?.asks).toBe('Still close? Nothing in 6 months.');
  expect(ada?.answers).toEqual(['reaching-out', 'resting', 'let-go']);
  expect(ada?.reasons.map(({ says }) => says)).toEqual([
    'They are among your fifteen close ones.',
    'You were in touch on 10 days, last on 20 April.',
    expect.stringMatching(/^You are usually in touch every 11 days; it has been 6 months\. /),
  ]);
});

test('an empty list says why', async () => {
  expect(await silent()).toMatchObject({ questions: [], total: 0, empty: 'no_people' });
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  expect((await silent()).empty).toBe('me_unknown');
  await importNetwork(world);
  expect((await silent()).empty).toBe('nobody_silent');
});

test('family, the resting and the never are not asked about, and a contact ends the question', async () => {
  await importNetwork(world);
  world.moveTo('2027-06-15T10:00:00Z');
  expect(await named()).toEqual(['Ada Lovelace', 'Bo Yarrow', 'Cy Sorrel']);
  await ask(tiesSay, { person: 'Ada Lovelace', family: 'yes' }, world);
  await ask(tiesSay, { person: 'Bo Yarrow', resting: 'yes' }, world);
  expect(await named()).toEqual(['Cy Sorrel']);
  await ask(todayNever, { person: 'Cy Sorrel' }, world);
  expect(await named()).toEqual([]);
  await ask(tiesSay, { person: 'Ada Lovelace', family: 'no' }, world);
  await ask(logAdd, { line: 'called Ada Lovelace yesterday' }, world);
  expect(await named()).toEqual([]);
});

test('silence alone moves nobody out of their layer', async () => {
  await importNetwork(world);
  world.moveTo('2027-06-15T10:00:00Z');
  expect(await named()).toContain('Ada Lovelace');
  const { people } = await world.store.everybody();
  expect(people.find(({ name }) => name === 'Ada Lovelace')).toMatchObject({ layer: 15 });
});

test('at most seven are asked about, the most worth first, and how many there are is told', async () => {
  const until = '2026-04-20T09:00:00Z';
  const mails = [...'abcdefghi'].flatMap((one, at) =>
    letters(ME, `Person${one} Nettle <${one}@example.org>`, { until, every: 7, count: 6 + at }),
  );
  await ask(importFiles, { files: [fileOf('Inbox.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
  world.moveTo('2026-12-24T10:00:00Z');
  await ask(tiesSay, { person: 'Persona Nettle', layer: '5' }, world);
  const { questions, total } = await silent();
  expect([questions.length, total]).toEqual([7, 9]);
  expect(questions[0]?.person.layer).toBe(5);
  expect((await silent({ limit: 2 })).questions).toEqual(questions.slice(0, 2));
  await expect(async () => silent({ limit: 8 })).rejects.toThrow();
});
