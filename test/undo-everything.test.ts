import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonLine } from '../src/core/person-line.ts';
import { Refusal } from '../src/core/refusal.ts';
import { historyRedo, historyUndo } from '../src/verbs/history.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { logAdd } from '../src/verbs/log.ts';
import { meSet } from '../src/verbs/me.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { peopleEdit } from '../src/verbs/people-edit.ts';
import { peopleMerge } from '../src/verbs/people-merge.ts';
import { peopleSplit } from '../src/verbs/people-split.ts';
import { today } from '../src/verbs/shown.ts';
import { todayAgain, todayDone, todayNever, todaySnooze } from '../src/verbs/today-settle.ts';
import { ask } from './ask.ts';
import { fileOf, googleContacts, letters, mbox, vcards } from './invented-files.ts';
import { importNetwork, ME } from './invented-network.ts';
import { keptState } from './kept-state.ts';
import { openWorld, type World } from './world.ts';

/** Any run of verbs, taken back in reverse, leaves what was there before; brought again, what was there after. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterAll(() => world.store.close());

const FILES = [
  fileOf(
    'one.vcf',
    vcards([
      ['UID:1', 'FN:Ada King', 'EMAIL:ada@example.org', 'EMAIL:bo@example.org'],
      ['UID:8', 'FN:Eve Nettle'],
    ]),
  ),
  fileOf(
    'two.vcf',
    vcards([
      ['UID:1', 'FN:Ada Lovelace', 'TITLE:Countess'],
      ['UID:4', 'FN:Dot Teasel', 'EMAIL:bo@example.org'],
    ]),
  ),
  fileOf(
    'g.csv',
    googleContacts([{ first: 'Cy', last: 'Sorrel', email: 'cy@example.org', phone: '+49 151 23456789' }]),
  ),
  fileOf(
    'more.mbox',
    mbox(letters(ME, 'Fay Burdock <fay@example.org>', { until: '2026-06-01T09:00:00Z', every: 5, count: 3 })),
  ),
];

const step = fc.record({
  verb: fc.constantFrom(
    ...([
      'add',
      'edit',
      'merge',
      'split',
      'log',
      'done',
      'snooze',
      'never',
      'again',
      'me',
      'import',
    ] as const),
  ),
  one: fc.nat(7),
  other: fc.nat(7),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function someone(place: number): Promise<PersonLine> {
  const { items } = await world.store.people({
    order: 'name',
    today: today(world),
    limit: 50,
  });
  return items[place % items.length] ?? nobody();
}

function nobody(): never {
  throw new Error('the network is empty');
}

async function take({ verb, one, other }: Step): Promise<{ act?: { id: string } | undefined }> {
  const [first, second] = [await someone(one), await someone(other)];
  const [person, letter] = [first.id, 'abcdefgh'.charAt(other)];
  switch (verb) {
    case 'add':
      return ask(peopleAdd, { name: `Gil ${letter}nettle`, email: [`gil${letter}@example.org`] }, world);
    case 'edit':
      return ask(
        peopleEdit,
        { person, title: letter, ...(one % 2 === 0 && { email: [`${letter}@x.example`] }) },
        world,
      );
    case 'merge':
      return ask(peopleMerge, { keep: person, fold: second.id }, world);
    case 'split': {
      const records = await world.store.recordsOf(first.id);
      return ask(peopleSplit, { person, record: records[other % records.length]?.id ?? '' }, world);
    }
    case 'log':
      return ask(
        logAdd,
        { line: `tea, follow up in ${other + 1} weeks`, with: [person, `Hal ${letter}moss`] },
        world,
      );
    case 'done':
      return ask(todayDone, { person }, world);
    case 'snooze':
      return ask(todaySnooze, { person, until: `in ${other + 1} weeks` }, world);
    case 'never':
      return ask(todayNever, { person }, world);
    case 'again':
      return ask(todayAgain, { person }, world);
    case 'me':
      return ask(
        meSet,
        {
          addresses: [
            ['mia', 'ada', 'bo', 'new'][other % 4] + (other === 0 ? '@quill.example' : '@example.org'),
          ],
        },
        world,
      );
    case 'import':
      return ask(importFiles, { files: [FILES[other % FILES.length] ?? ''] }, world);
  }
}

/** A step that makes no sense here (a merge with oneself, a split of one record) is refused and changes nothing. */
async function actOf(taken: Step): Promise<string | undefined> {
  try {
    return (await take(taken)).act?.id;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

test('any run of verbs is undone step by step and brought again', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const states = [await keptState(world)];
      const acts: string[] = [];
      for (const taken of steps) {
        const before = states.at(-1);
        const act = await actOf(taken);
        const after = await keptState(world);
        if (act === undefined) expect(after).toBe(before);
        else {
          acts.push(act);
          states.push(after);
        }
      }
      const last = states.pop();
      for (const act of acts.toReversed()) {
        await ask(historyUndo, { act }, world);
        expect(await keptState(world)).toBe(states.pop());
      }
      for (const act of acts) await ask(historyRedo, { act }, world);
      expect(await keptState(world)).toBe(last);
      for (const act of acts.toReversed()) await ask(historyUndo, { act }, world);
    }),
    { numRuns: 40, seed: 23 },
  );
});
