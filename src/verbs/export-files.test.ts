import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { Refusal } from '../core/refusal.ts';
import { exportFiles } from './export-files.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { promisesAdd } from './promises-add.ts';

let folder = '';
let world: World;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutuals-export-'));
  world = await openWorld('2026-06-15T10:00:00Z');
});
afterEach(async () => {
  await world.store.close();
  rmSync(folder, { recursive: true });
});

async function withPeople(): Promise<void> {
  await ask(
    peopleAdd,
    { name: 'Ada Lovelace', organisation: 'Engines', email: ['ada@example.org'], birthday: '1815-12-10' },
    world,
  );
  await ask(peopleAdd, { name: 'Bo Yarrow', note: 'weaves' }, world);
}

const at = (name: string): string => join(folder, name);
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
const rowsOf = (name: string): readonly string[] => textOf(name).trimEnd().split('\r\n').slice(1);

test('the ending tells the format, and everybody is in the table by name', async () => {
  await withPeople();
  const { bytes, ...told } = await ask(exportFiles, { to: at('people.csv') }, world);
  expect(told).toEqual({ as: 'csv', name: 'people.csv', place: at('people.csv'), people: 2, items: 2 });
  expect(bytes).toBe(Buffer.byteLength(textOf('people.csv')));
  expect(rowsOf('people.csv').map((row) => row.split(',').slice(0, 5))).toEqual([
    ['Ada Lovelace', '', 'Engines', '', 'ada@example.org'],
    ['Bo Yarrow', '', '', '', ''],
  ]);
});

test('only those whom a search, a tag or names choose', async () => {
  await withPeople();
  await ask(exportFiles, { to: at('one.csv'), search: 'weaves' }, world);
  await ask(exportFiles, { to: at('two.csv'), people: ['ada@example.org', 'Ada'] }, world);
  expect([rowsOf('one.csv').length, rowsOf('two.csv').length]).toEqual([1, 1]);
  expect(rowsOf('two.csv')[0]).toContain('Ada Lovelace');

  const nobody = ask(exportFiles, { to: at('none.csv'), tag: 'club' }, world);
  await expect(nobody).rejects.toMatchObject({ code: 'nothing_to_export' });
  expect(readdirSync(folder).sort()).toEqual(['one.csv', 'two.csv']);
});

test('people with a tag are found by it however it is written', async () => {
  const cards = vcards([
    ['UID:1', 'FN:Ada Lovelace'],
    ['UID:2', 'FN:Bo Yarrow', 'CATEGORIES:Club,Work'],
  ]);
  await ask(importFiles, { files: [fileOf('cards.vcf', cards)] }, world);
  const { people } = await ask(exportFiles, { to: at('club.csv'), tag: 'CLÚB' }, world);
  expect([people, rowsOf('club.csv')[0]?.startsWith('Bo Yarrow,')]).toEqual([1, true]);
});

test('an address book, old and new, and a calendar of birthdays', async () => {
  await withPeople();
  await ask(exportFiles, { to: at('new.vcf') }, world);
  await ask(exportFiles, { to: at('old.vcf'), as: 'vcard3' }, world);
  expect(textOf('new.vcf').match(/VERSION:4\.0/g)).toHaveLength(2);
  expect(textOf('old.vcf').match(/VERSION:3\.0/g)).toHaveLength(2);
  const { items } = await ask(exportFiles, { to: at('days.ics') }, world);
  expect(items).toBe(1);
  expect(textOf('days.ics')).toContain('DTSTART;VALUE=DATE:18151210');
});

test('notes tell what was said, promised and noted, and lead to the others', async () => {
  await withPeople();
  await ask(logAdd, { line: 'lunch with Ada Lovelace and Bo Yarrow', on: '2026-06-01' }, world);
  await ask(promisesAdd, { person: 'Ada', what: 'send the pattern', by: '2026-06-30' }, world);
  const { items } = await ask(exportFiles, { to: at('notes'), as: 'markdown' }, world);
  expect(items).toBe(3); // me too
  const ada = textOf('notes/Ada Lovelace.md');
  expect(ada).toContain('## Promises\n\n- 2026-06-15: You promised: send the pattern, due 2026-06-30\n');
  expect(ada).toContain('- 2026-06-01: lunch with Ada Lovelace and Bo Yarrow ([Bo Yarrow](Bo%20Yarrow.md))');
  expect(textOf('notes/Bo Yarrow.md')).toContain('## Notes\n\n> weaves');
  expect(textOf('notes/README.md')).toContain('- [Ada Lovelace](Ada%20Lovelace.md)');
});

test('nothing of the data changes, and a file that is there is left alone', async () => {
  await withPeople();
  const before = await keptState(world);
  await ask(exportFiles, { to: at('book.json') }, world);
  expect(await keptState(world)).toBe(before);
  const again = ask(exportFiles, { to: at('book.json') }, world);
  await expect(again).rejects.toMatchObject({ code: 'file_exists' });
  await ask(exportFiles, { to: at('book.json'), force: true }, world);
});

test('an empty book has nobody to write out, though a whole book of nobody can be had', async () => {
  const empty = ask(exportFiles, { to: at('a.csv') }, world);
  await expect(empty).rejects.toMatchObject({ code: 'nothing_to_export' });
  const { people, items } = await ask(exportFiles, { to: at('book.json') }, world);
  expect([people, items, JSON.parse(textOf('book.json')).items]).toEqual([0, 0, []]);
});

test('what is unclear is asked, and an unknown person is nobody', async () => {
  await withPeople();
  const refused = (
    input: Parameters<typeof ask<(typeof exportFiles)['input'], (typeof exportFiles)['output']>>[1],
  ) => expect(ask(exportFiles, input, world)).rejects;
  await refused({ to: at('people') }).toMatchObject({ code: 'input_invalid' });
  await refused({ to: at('book.json'), search: 'Ada' }).toMatchObject({ code: 'input_invalid' });
  await refused({ to: at('a.csv'), people: ['Zed'] }).toMatchObject({ code: 'person_not_found' });
});

test('whoever stops it keeps no half of a file', async () => {
  await withPeople();
  const stopping = {
    ...world,
    watch: {
      report: () => undefined,
      stopIfAsked: () => {
        throw new Refusal('interrupted');
      },
    },
  };
  for (const name of ['a.csv', 'a.vcf', 'a.json', 'a.zip', 'a.ics'])
    await expect(ask(exportFiles, { to: at(name) }, stopping)).rejects.toMatchObject({ code: 'interrupted' });
  expect(readdirSync(folder)).toEqual([]);
});
