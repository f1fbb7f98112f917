import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dataHash } from './data-hash.ts';
import { exportFiles } from './export-files.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { meSet } from './me.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleList } from './people-list.ts';
import { peopleMerge } from './people-merge.ts';
import { promisesAdd } from './promises-add.ts';
import { promisesKeep } from './promises-keep.ts';

const folder = mkdtempSync(join(tmpdir(), 'mutuals-book-'));
let here: World;
let there: World;
let files = 0;
beforeEach(async () => {
  here = await openWorld();
  there = await openWorld('2026-07-01T10:00:00Z');
  await ask(meSet, { addresses: ['mia@example.org'] }, here);
  await ask(peopleAdd, { name: 'Ada Lovelace', email: ['ada@example.org'] }, here);
  await ask(promisesAdd, { person: 'Ada', what: 'send the pattern', by: '2026-06-30' }, here);
  await ask(logAdd, { line: 'lunch with Ada Lovelace' }, here);
});
afterEach(async () => {
  await here.store.close();
  await there.store.close();
});

async function writtenOut(world: World): Promise<string> {
  files += 1;
  const to = join(folder, `${files}.json`);
  await ask(exportFiles, { to }, world);
  return to;
}

const carry = async (from: World, to: World) => ask(importFiles, { files: [await writtenOut(from)] }, to);
const namesIn = async (world: World) =>
  (await ask(peopleList, { order: 'name' }, world)).people.map(({ name }) => name);

test('a book joins another: who is in both is one person, and one undo takes all of it back', async () => {
  await ask(meSet, { addresses: ['mia@example.org'] }, there);
  await ask(peopleAdd, { name: 'Ada Lovelace', email: ['ada@example.org'], title: 'Countess' }, there);
  await ask(peopleAdd, { name: 'Bo Yarrow' }, there);
  const before = await keptState(there);

  const { act, people, interactions, said } = await carry(here, there);
  expect([people.new, interactions.new, said]).toEqual([0, 1, { new: 1, same: 0 }]);
  expect(await namesIn(there)).toEqual(['Ada Lovelace', 'Bo Yarrow']);

  await ask(historyUndo, { act: act?.id }, there);
  expect(await keptState(there)).toBe(before);
});

test('what has moved on here stays so when an older book comes back', async () => {
  const old = await writtenOut(here);
  await ask(promisesKeep, { promise: 'Ada' }, here);
  here.moveTo('2026-06-20T10:00:00Z');
  await ask(peopleEdit, { person: 'Ada', title: 'Countess' }, here);
  const hash = await ask(dataHash, {}, here);

  const { act, records, said } = await ask(importFiles, { files: [old] }, here);
  expect([act, records.changed, said?.new]).toEqual([undefined, 0, 0]);
  expect(await ask(dataHash, {}, here)).toEqual(hash);
});

test('a newer book brings what is newer, and adds nothing twice', async () => {
  await carry(here, there);
  here.moveTo('2026-07-20T10:00:00Z');
  await ask(peopleEdit, { person: 'Ada', title: 'Countess' }, here);
  await ask(peopleAdd, { name: 'Cy Sorrel' }, here);

  const { people, records, interactions } = await carry(here, there);
  expect([people.new, records.new, records.changed, interactions.new]).toEqual([1, 1, 1, 0]);
  expect(await ask(dataHash, {}, there)).toEqual(await ask(dataHash, {}, here));
});

test('who was joined here stays joined, and the record that stands otherwise is named', async () => {
  await ask(peopleAdd, { name: 'Ada King', email: ['king@example.org'] }, here);
  await carry(here, there);
  await ask(peopleMerge, { keep: 'Ada Lovelace', fold: 'Ada King' }, there);
  const again = await carry(here, there);
  expect(again.act).toBeUndefined();
  expect(again.skipped).toMatchObject([{ reason: 'stands with somebody else here', count: 1 }]);
  expect(await namesIn(there)).toHaveLength(1);
});

test('two people of one book stay two, though both prove to be one here', async () => {
  const dot = { name: 'Dot Teasel', email: ['dot@example.org'] };
  await ask(peopleAdd, dot, here);
  await ask(peopleAdd, dot, here);
  await ask(peopleAdd, dot, there);
  const { people } = await carry(here, there);
  expect(people).toEqual({ new: 3, joined: 1 }); // me, Ada and the other Dot
  expect(await namesIn(there)).toEqual(['Ada Lovelace', 'Dot Teasel', 'Dot Teasel']);
});

test('the book of somebody else is refused whole, with what to do', async () => {
  await ask(meSet, { addresses: ['nell@example.org'] }, there);
  const before = await keptState(there);
  await expect(carry(here, there)).rejects.toMatchObject({ code: 'book_of_another' });
  expect(await keptState(there)).toBe(before);
});

test('items that are wrong are told one by one, and the rest comes in', async () => {
  const record = {
    type: 'record',
    person: 'a',
    source: 'vcard',
    key: 'k1',
    kind: 'person',
    card: { name: 'Ada' },
    identities: [],
    original: 'x',
    firstSeenAt: '2026-01-01T00:00:00.000Z',
    lastSeenAt: '2026-01-01T00:00:00.000Z',
  };
  const promise = { type: 'matter', id: 'm', kind: 'promise', day: '2026-01-01', state: 'open' };
  const items = [
    record,
    { ...record, source: 'elsewhere' },
    { type: 'bond', person: 'nobody', bond: { isKin: true, rests: false } },
    { ...promise, people: [], about: { of: 'me', what: 1, hours: 1 } },
    { ...promise, people: [{ part: 'with', person: 'a' }], about: { of: 'me', what: 'tea', hours: 1 } },
    { type: 'reminder', person: 'a', day: '2026-02-30', about: 'x' },
    { type: '__proto__' },
    null,
  ];
  const path = join(folder, 'broken.json');
  writeFileSync(path, JSON.stringify({ format: 'mutuals-book', version: 1, items }));
  const { people, said, bad } = await ask(importFiles, { files: [path] }, there);
  expect([people.new, said]).toEqual([1, { new: 1, same: 0 }]);
  expect(bad.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    'item 2: This item is not what a book holds: source is not as it should be.',
    'item 3: It names somebody who is not in this file.',
    'item 4: This item is not what a book holds: what is not as it should be.',
    'item 6: This item is not what a book holds: day is not as it should be.',
    'item 7: This item is not what a book holds: type is not as it should be.',
    'item 8: This item is too large or no item at all.',
  ]);
});

test('a look ahead at a book writes nothing', async () => {
  const path = await writtenOut(here);
  const { dryRun, people, act } = await ask(importFiles, { files: [path], dryRun: true }, there);
  expect([dryRun, people.new, act]).toEqual([true, 2, undefined]);
  expect(await namesIn(there)).toEqual([]);
});
