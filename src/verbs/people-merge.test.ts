import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, googleContacts, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dataRebuild } from './data.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleList } from './people-list.ts';
import { peopleMerge } from './people-merge.ts';
import { peopleShow } from './people-show.ts';
import { peopleSplit } from './people-split.ts';
import { todayDone, todayNever, todaySnooze } from './today-settle.ts';

let world: World;
let files: readonly string[];
beforeEach(async () => {
  world = await openWorld();
  files = await importNetwork(world);
});
afterEach(() => world.store.close());

const show = (person: string) => ask(peopleShow, { person }, world);
const merge = (keep: string, fold: string) => ask(peopleMerge, { keep, fold }, world);
const names = async (): Promise<readonly string[]> =>
  (await ask(peopleList, { order: 'name' }, world)).people.map(({ name }) => name);

test('the records of both stay whole in one person, with the contacts of both', async () => {
  const [ada, bo] = [await show('Ada Lovelace'), await show('Bo Yarrow')];
  const { person } = await merge('Ada Lovelace', 'Bo Yarrow');
  expect(person).toMatchObject({ id: ada.person.id, name: 'Ada Lovelace', records: 3 });
  const merged = await show('Ada Lovelace');
  expect(merged.records).toEqual(
    [...ada.records, ...bo.records].sort((one, other) => (one.id < other.id ? -1 : 1)),
  );
  expect(merged.timeline).toHaveLength(18);
  expect(await names()).toEqual(['Ada Lovelace', 'Cy Sorrel', 'Dot Müller']);
});

test('a merge is undone months later, with all that happened in between kept', async () => {
  const before = await show('Bo Yarrow');
  const { act } = await merge('Ada Lovelace', 'Bo Yarrow');
  world.moveTo('2026-12-01T10:00:00Z');
  await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  await ask(logAdd, { line: 'coffee with Cy Sorrel yesterday' }, world);
  await ask(historyUndo, { act: act?.id }, world);
  const after = await show('Bo Yarrow');
  expect(after.records).toEqual(before.records);
  expect(after.timeline).toEqual(before.timeline);
  expect(await names()).toEqual(['Ada Lovelace', 'Bo Yarrow', 'Cy Sorrel', 'Dot Müller', 'Eve Nettle']);
});

test('reminders and what was said of them go along and come back', async () => {
  await ask(todayDone, { person: 'Bo Yarrow' }, world);
  await ask(logAdd, { line: 'called Bo Yarrow yesterday, follow up in 2 weeks' }, world);
  const before = await keptState(world);
  await merge('Ada Lovelace', 'Bo Yarrow');
  const merged = await show('Ada Lovelace');
  expect(merged.reminders).toHaveLength(1);
  expect(merged.attention).toMatchObject({ state: 'done' });
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('somebody with whom a reminder was settled can be merged', async () => {
  await ask(logAdd, { line: 'called Bo Yarrow yesterday, follow up in 3 weeks' }, world);
  world.moveTo('2026-07-20T10:00:00Z');
  await ask(todayDone, { person: 'Bo Yarrow' }, world);
  expect((await merge('Ada Lovelace', 'Bo Yarrow')).person.records).toBe(3);
});

test('the longer rest of the two holds', async () => {
  await ask(todaySnooze, { person: 'Ada Lovelace', until: '2026-07-01' }, world);
  await ask(todayNever, { person: 'Bo Yarrow' }, world);
  await merge('Ada Lovelace', 'Bo Yarrow');
  expect((await show('Ada Lovelace')).attention).toEqual({ state: 'never' });
});

test('nobody is merged with themselves', async () => {
  await expect(merge('Ada Lovelace', 'ada@example.org')).rejects.toMatchObject({ code: 'merge_with_self' });
});

test('whoever is merged with me is me', async () => {
  const { person } = await merge('Bo Yarrow', 'mia@quill.example');
  expect((await show(person.id)).isMe).toBe(true);
  expect(await names()).not.toContain('Bo Yarrow');
});

test('what was written by somebody merged into me counts as mine, until that is undone', async () => {
  const between = letters('Ada Lovelace <ada@example.org>', 'Bo Yarrow <bo@example.org>', {
    until: '2026-05-20T09:00:00Z',
    every: 4,
    count: 3,
  });
  await ask(importFiles, { files: [fileOf('between.mbox', mbox(between))] }, world);
  const before = await keptState(world);
  await merge('mia@quill.example', 'Ada Lovelace');
  const merged = await keptState(world);
  await ask(dataRebuild, {}, world);
  expect(await keptState(world)).toBe(merged);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

async function splitMailOff(): Promise<{ rest: string; off: string }> {
  const { records } = await show('Ada Lovelace');
  const record = records.find(({ source }) => source === 'mail')?.id ?? '';
  const { person, splitOff } = await ask(peopleSplit, { person: 'Ada Lovelace', record }, world);
  return { rest: person.id, off: splitOff?.id ?? '' };
}

test('a record that is split off takes its contacts along', async () => {
  const { rest, off } = await splitMailOff();
  expect((await show(rest)).timeline).toEqual([]);
  expect((await show(off)).timeline).toHaveLength(10);
  expect((await show(rest)).records.map(({ source }) => source)).toEqual(['vcard']);
});

test('what was split stays apart when the same files come again', async () => {
  const { rest, off } = await splitMailOff();
  expect((await ask(importFiles, { files: [...files] }, world)).act).toBeUndefined();
  expect([(await show(rest)).person.records, (await show(off)).person.records]).toEqual([1, 1]);
});

test('what was split stays apart when a new file names the address of both', async () => {
  const { rest, off } = await splitMailOff();
  const file = fileOf(
    'g.csv',
    googleContacts([{ first: 'Ada', last: 'Lovelace', email: 'ada@example.org' }]),
  );
  await ask(importFiles, { files: [file] }, world);
  expect([(await show(rest)).person.records, (await show(off)).person.records]).toEqual([1, 1]);
});

test('undo puts the record back', async () => {
  const before = await keptState(world);
  await splitMailOff();
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('only a record of this person can be split off, and never the only one', async () => {
  const dot = await show('Dot Müller');
  const split = (person: string, record: string) => ask(peopleSplit, { person, record }, world);
  await expect(split('Ada Lovelace', dot.records[0]?.id ?? '')).rejects.toMatchObject({
    code: 'record_not_found',
    details: [expect.stringContaining('mail'), expect.stringContaining('vcard')],
  });
  await expect(split('Dot Müller', dot.records[0]?.id ?? '')).rejects.toMatchObject({
    code: 'split_needs_two',
  });
});

test('a dry run of a merge shows the card that would come of it, each value with its source, and writes nothing', async () => {
  const before = await keptState(world);
  const { act, fields = [] } = await ask(
    peopleMerge,
    { keep: 'Bo Yarrow', fold: 'Ada Lovelace', dryRun: true },
    world,
  );
  expect(act).toBeUndefined();
  expect(await keptState(world)).toBe(before);
  expect(fields.map(({ field }) => field)).toEqual(['name', 'otherNames', 'organisation', 'emails', 'notes']);
  expect(fields[0]).toEqual({
    field: 'name',
    one: ['Bo Yarrow'],
    other: ['Ada Lovelace'],
    together: [{ value: 'Ada Lovelace', source: 'vcard' }],
    differs: true,
  });
  await merge('Bo Yarrow', 'Ada Lovelace');
  const { card } = await show('bo@example.org');
  expect(card.name).toBe('Ada Lovelace');
  for (const field of ['emails', 'notes'] as const) {
    const foretold = fields.find((one) => one.field === field)?.together;
    expect(card[field].map(({ value, source }) => ({ value, source }))).toEqual(foretold);
  }
});

test('a dry run of a split shows both cards and writes nothing', async () => {
  const before = await keptState(world);
  const record = (await show('Ada Lovelace')).records.find(({ source }) => source === 'mail')?.id ?? '';
  const { splitOff, fields = [] } = await ask(
    peopleSplit,
    { person: 'Ada Lovelace', record, dryRun: true },
    world,
  );
  expect(splitOff).toBeUndefined();
  expect(fields.find(({ field }) => field === 'organisation')).toMatchObject({
    one: ['Analytical Engines'],
    other: [],
    differs: true,
  });
  expect(await keptState(world)).toBe(before);
});

test('whose hand-written card was split off can be edited again, both of them', async () => {
  const { person } = await ask(peopleEdit, { person: 'Ada Lovelace', note: 'first' }, world);
  const hand = (await show('Ada Lovelace')).records.find(({ source }) => source === 'hand')?.id ?? '';
  const { splitOff } = await ask(peopleSplit, { person: person.id, record: hand }, world);
  await ask(peopleEdit, { person: person.id, note: 'second' }, world);
  await ask(peopleEdit, { person: splitOff?.id ?? '', note: 'third' }, world);
  const notes = async (id: string) => (await show(id)).card.notes.map(({ value }) => value);
  expect(await notes(person.id)).toEqual(['second', 'plays chess']);
  expect(await notes(splitOff?.id ?? '')).toEqual(['third']);
});

test('two cards written by hand stay two records when their people are joined, and editing changes the one that is shown', async () => {
  await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess' }, world);
  await ask(peopleEdit, { person: 'Bo Yarrow', title: 'Baker', note: 'early riser' }, world);
  await merge('Ada Lovelace', 'Bo Yarrow');
  const { person } = await ask(peopleEdit, { person: 'ada@example.org', title: 'Poet' }, world);
  const { card, records } = await show(person.id);
  expect(card.title?.value).toBe('Poet');
  expect(card.notes.map(({ value }) => value)).toContain('early riser');
  expect(records.filter(({ source }) => source === 'hand')).toHaveLength(2);
});
