import { afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { ask } from '../../test/ask.ts';
import { fileOf, mbox, vcards } from '../../test/invented-files.ts';
import { ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dayText } from '../core/day.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleMerge } from './people-merge.ts';
import { tiesBetween } from './ties-between.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const say = (input: z.input<typeof tiesBetween.input>) => ask(tiesBetween, input, world);

/** Grace and Hal, of whom nothing is known but that Ada wrote to me and Grace on one day. */
async function importThree(): Promise<void> {
  const mail = {
    from: 'Ada Lovelace <ada@example.org>',
    to: `${ME}, Grace Nettle <grace@example.org>`,
    at: '2026-06-08T09:00:00Z',
  };
  const cards = [
    ['UID:1', 'FN:Grace Nettle', 'EMAIL:grace@example.org', 'ORG:Oven'],
    ['UID:2', 'FN:Hal Burdock', 'EMAIL:hal@example.org', 'ORG:Oven'],
  ];
  const files = [fileOf('Inbox.mbox', mbox([mail])), fileOf('a.vcf', vcards(cards))];
  await ask(importFiles, { files, me: ['mia@quill.example'] }, world);
}

/** Closeness and day of all that is noted. */
async function noted(): Promise<readonly string[]> {
  const matters = await world.store.matters({ kind: 'acquaintance' });
  return matters.map(
    ({ about, day, people }) => `${about.closeness} on ${dayText(day)}, ${people.length} people`,
  );
}

test('that two others know each other is noted, with what else tells it', async () => {
  await importThree();
  const { act, evidence, closeness, day } = await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 3 });
  expect(act?.line).toBe('Noted that Ada Lovelace and Grace Nettle know each other');
  expect([closeness, day]).toEqual([3, '2026-06-15']);
  expect(evidence).toEqual([
    { term: 'seen', says: 'They wrote to each other, and you saw it on 1 day, last 7 days ago.' },
  ]);
  expect(await noted()).toEqual(['3 on 2026-06-15, 2 people']);
  const { evidence: atWork } = await say({ one: 'Hal Burdock', other: 'Grace', closeness: 1 });
  expect(atWork).toEqual([{ term: 'organisation', says: 'They both work at Oven.' }]);
});

test('said again of the same two it is changed and not doubled, whoever is named first', async () => {
  await importThree();
  await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 3 });
  await say({ one: 'Grace', other: 'Ada Lovelace', closeness: 5, on: '2026-06-01' });
  expect(await noted()).toEqual(['5 on 2026-06-01, 2 people']);
});

test('the same twice changes nothing', async () => {
  await importThree();
  await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 3 });
  expect((await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 3 })).act).toBeUndefined();
  expect((await say({ one: 'Grace', other: 'Ada Lovelace', closeness: 3 })).act).toBeUndefined();
});

test('a closeness of 0 takes it back, and undo brings it again', async () => {
  await importThree();
  expect((await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 0 })).act).toBeUndefined();
  await say({ one: 'Ada Lovelace', other: 'Grace', closeness: 3 });
  const { act, day } = await say({ one: 'Grace', other: 'Ada Lovelace', closeness: 0 });
  expect(act?.line).toBe('Took back that Grace Nettle and Ada Lovelace know each other');
  expect([day, await noted()]).toEqual([undefined, []]);
  await ask(historyUndo, {}, world);
  expect(await noted()).toEqual(['3 on 2026-06-15, 2 people']);
  await ask(historyUndo, {}, world);
  expect(await noted()).toEqual([]);
});

test('of what a merge has doubled the nearer word holds', async () => {
  await importThree();
  const { person: gracie } = await ask(peopleAdd, { name: 'Gracie Nettle' }, world);
  await say({ one: 'Ada Lovelace', other: 'Grace Nettle', closeness: 3 });
  await say({ one: 'Ada Lovelace', other: gracie.id, closeness: 2 });
  await ask(peopleMerge, { keep: 'Grace Nettle', fold: gracie.id }, world);
  expect(await noted()).toEqual(['3 on 2026-06-15, 2 people']);
  await say({ one: 'Ada Lovelace', other: 'grace@example.org', closeness: 4 });
  expect(await noted()).toEqual(['4 on 2026-06-15, 2 people']);
});

test.each([
  [{ one: 'Ada Lovelace', other: 'ada@example.org', closeness: 3 }, 'input_invalid'],
  [{ one: 'Ada Lovelace', other: 'mia@quill.example', closeness: 3 }, 'me_not_a_person'],
  [{ one: 'Ada Lovelace', other: 'Xyzzy', closeness: 3 }, 'person_not_found'],
  [{ one: 'Ada Lovelace', other: 'Grace', closeness: 3, on: '2026-06-16' }, 'input_invalid'],
  [{ one: 'Ada Lovelace', other: 'Grace', closeness: 3, on: 'whenever' }, 'day_not_readable'],
])('%j is refused as %s', async (input, code) => {
  await importThree();
  await expect(say(input)).rejects.toMatchObject({ code });
  expect(await noted()).toEqual([]);
});

test('while nobody is me, what is said of two others is kept all the same', async () => {
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  await ask(peopleAdd, { name: 'Grace Nettle' }, world);
  const { evidence, act } = await say({ one: 'Ada', other: 'Grace', closeness: 2, on: 'yesterday' });
  expect([evidence, act === undefined]).toEqual([[], false]);
  expect(await noted()).toEqual(['2 on 2026-06-14, 2 people']);
});
