import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { connections, fileOf, googleContacts, letters, mbox, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, STILL, type World } from '../../test/world.ts';
import { Refusal } from '../core/refusal.ts';
import { historyList, historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { meShow } from './me.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';
import { todayList } from './today-list.ts';

const ME = 'Mia Quill <mia@quill.example>';
const ADA = 'Ada Lovelace <ada@example.org>';
const BO = 'Bo Yarrow <bo@example.org>';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const weekly = { until: '2026-05-01T09:00:00Z', every: 7, count: 8 };
const mailbox = (): string =>
  fileOf('Inbox.mbox', mbox([...letters(ME, ADA, weekly), ...letters(ME, BO, weekly)]));
const everything = (): string[] => [
  mailbox(),
  fileOf(
    'a.vcf',
    vcards([
      ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org'],
      ['UID:2', 'FN:Cy Sorrel', 'EMAIL:cy@example.org'],
    ]),
  ),
  fileOf(
    'Connections.csv',
    connections([{ first: 'Bo', last: 'Yarrow', email: 'bo@example.org', company: 'Oven' }]),
  ),
  fileOf('g.csv', googleContacts([{ first: 'Dot', last: 'Teasel', email: 'dot@example.org' }])),
];

const read = (files: readonly string[], more: { me?: string[]; dryRun?: boolean } = {}) =>
  ask(importFiles, { files: [...files], ...more }, world);

test('what was new, joined and left out is counted', async () => {
  const done = await read(everything());
  expect(done).toMatchObject({
    dryRun: false,
    people: { new: 5, joined: 2 },
    records: { new: 7, changed: 0, same: 0 },
    interactions: { new: 16, same: 0 },
    badCount: 0,
    me: { addresses: ['mia@quill.example'], guessed: true, sent: 8, messages: 16 },
    act: { verb: 'import.files', line: 'Imported Inbox.mbox, a.vcf, Connections.csv, g.csv' },
  });
  expect(done.newPeople).toContain('Cy Sorrel');
});

test('the same files again: nothing new, nothing changed, no act', async () => {
  const files = everything();
  await read(files);
  const before = await keptState(world);
  for (const _ of [2, 3]) {
    const again = await read(files);
    expect(again).toMatchObject({
      people: { new: 0, joined: 0 },
      records: { new: 0, changed: 0, same: 7 },
      interactions: { new: 0, same: 16 },
    });
    expect(again.act).toBeUndefined();
  }
  expect(await keptState(world)).toBe(before);
  expect((await ask(historyList, {}, world)).acts).toHaveLength(1);
});

test('the same file under another name, or twice at once, adds nothing', async () => {
  const [file = ''] = everything().slice(1);
  await read([file]);
  expect((await read([file, file])).act).toBeUndefined();
});

test('a dry run equals the real run and writes nothing', async () => {
  await read([fileOf('first.vcf', vcards([['UID:1', 'FN:Ada Byron', 'EMAIL:ada@example.org']]))]);
  const before = await keptState(world);
  const files = everything();
  const rehearsed = await read(files, { dryRun: true });
  expect(await keptState(world)).toBe(before);
  expect(rehearsed.records).toEqual({ new: 6, changed: 1, same: 0 });
  const { act: _act, dryRun: _dryRun, ...real } = await read(files);
  expect(rehearsed).toEqual({ ...real, dryRun: true });
});

test('one bad row or message never stops the rest, and each is named with its place', async () => {
  const broken = mbox([
    ...letters(ME, ADA, weekly),
    { from: ME, to: ADA, at: '2026-05-02T09:00:00Z', id: 'x' },
  ]).replace(/^From: Ada.*$/m, 'From:');
  const rows = connections([{ first: 'Bo', last: 'Yarrow', email: 'bo@example.org' }]);
  const done = await read(
    [
      fileOf('m.mbox', broken),
      fileOf('Connections.csv', `${rows}only one cell\n,,,,,,01 Feb 2023\nCy,Sorrel,,cy@example.org,,,x\n`),
    ],
    { me: ['mia@quill.example'] },
  );
  expect(done.interactions.new).toBe(8);
  expect(done.bad).toMatchObject([{ file: 'Connections.csv', place: 'line 3' }]);
  expect(done.skipped.map(({ reason, count }) => `${reason}: ${count}`)).toEqual(
    expect.arrayContaining(['no sender: 1', 'member who hides name and profile: 1']),
  );
  expect((await ask(peopleList, { order: 'name' }, world)).people.map(({ name }) => name)).toEqual([
    'Ada Lovelace',
    'Bo Yarrow',
    'Cy Sorrel',
  ]);
});

test('a newer export changes only what changed', async () => {
  const file = fileOf(
    'a.vcf',
    vcards([
      ['UID:1', 'FN:Ada Byron', 'EMAIL:ada@example.org'],
      ['UID:2', 'FN:Cy Sorrel'],
    ]),
  );
  await read([file]);
  const id = (await ask(peopleShow, { person: 'Ada Byron' }, world)).person.id;
  writeFileSync(
    file,
    vcards([
      ['UID:2', 'FN:Cy Sorrel'],
      ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org'],
      ['UID:3', 'FN:Dot Teasel'],
    ]),
  );
  expect((await read([file])).records).toEqual({ new: 1, changed: 1, same: 1 });
  expect((await ask(peopleShow, { person: id }, world)).card).toMatchObject({
    name: 'Ada Lovelace',
    otherNames: [],
  });
});

test('undo of an import gives the state before, redo the state after', async () => {
  await read([fileOf('first.vcf', vcards([['UID:1', 'FN:Ada Byron', 'EMAIL:ada@example.org']]))]);
  const before = await keptState(world);
  await read(everything());
  const after = await keptState(world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
  await world.store.redo(undefined, 'cli');
  expect(await keptState(world)).toBe(after);
});

test('the address that sends the most is guessed to be me, what was said is believed', async () => {
  await read([mailbox()]);
  expect(await ask(meShow, {}, world)).toMatchObject({
    known: true,
    name: 'Mia Quill',
    addresses: ['mia@quill.example'],
  });
  const other = await openWorld();
  const said = await ask(importFiles, { files: [mailbox()], me: ['bo@example.org'] }, other);
  expect(said.me).toEqual({ addresses: ['bo@example.org'], guessed: false });
  expect((await ask(meShow, {}, other)).name).toBe('Bo Yarrow');
  await other.store.close();
});

test('when the mail does not tell who I am nothing is written, and the refusal says how to say it', async () => {
  const two = fileOf(
    'two.mbox',
    mbox([
      { from: ADA, to: BO, at: '2026-05-01T09:00:00Z' },
      { from: BO, to: ADA, at: '2026-05-02T09:00:00Z' },
    ]),
  );
  const before = await keptState(world);
  await expect(read([two])).rejects.toMatchObject({ code: 'me_unknown' });
  await expect(read([two])).rejects.toThrow(/--me ADDRESS/);
  expect(await keptState(world)).toBe(before);
  expect((await read([two], { me: ['ada@example.org'] })).interactions.new).toBe(2);
});

test('what is no mail address is not me', async () => {
  await expect(read([mailbox()], { me: ['Mia Quill'] })).rejects.toMatchObject({ code: 'input_invalid' });
});

test('a second mailbox of mine adds its address to me', async () => {
  await read([mailbox()]);
  const work = fileOf(
    'work.mbox',
    mbox(letters('Mia Quill <mia@work.example>', 'Cy Sorrel <cy@example.org>', weekly)),
  );
  await read([work], { me: ['mia@work.example'] });
  expect((await ask(meShow, {}, world)).addresses).toEqual(['mia@quill.example', 'mia@work.example']);
  expect((await ask(peopleShow, { person: 'Cy Sorrel' }, world)).person.contactDays).toBe(8);
});

test('an import that is stopped half way leaves nothing', async () => {
  const before = await keptState(world);
  const cards = Array.from({ length: 1_200 }, (_, at) => [`UID:${at}`, `FN:Invented Person ${at}`]);
  const file = fileOf('many.vcf', vcards(cards));
  let writing = false;
  const stopped = {
    ...world,
    watch: {
      report: ({ step }: { step: string }) => {
        writing ||= step === 'Writing';
      },
      stopIfAsked: () => {
        if (writing) throw new Refusal('interrupted');
      },
    },
  };
  await expect(ask(importFiles, { files: [file] }, stopped)).rejects.toMatchObject({ code: 'interrupted' });
  expect(writing).toBe(true);
  expect(await keptState(world)).toBe(before);
  expect((await ask(importFiles, { files: [file] }, { ...world, watch: STILL })).people.new).toBe(1_200);
});

test('an import of two thousand people raises at most seven today', async () => {
  const people = Array.from({ length: 2_000 }, (_, at) => `Person ${at} Invented <p${at}@example.org>`);
  const mails = people.flatMap((them, at) =>
    letters(ME, them, {
      until: new Date(Date.UTC(2026, 3, 1 + (at % 30))).toISOString(),
      every: 9,
      count: at % 10 === 0 ? 8 : 1,
    }),
  );
  await read([fileOf('large.mbox', mbox(mails))]);
  const { suggestions } = await ask(todayList, {}, world);
  expect(suggestions.length).toBeGreaterThan(0);
  expect(suggestions.length).toBeLessThanOrEqual(7);
  expect(new Set(suggestions.map(({ person }) => person.id)).size).toBe(suggestions.length);
});
