import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Outlet } from '../core/outlet.ts';
import { downloadOutlet } from './download-outlet.ts';
import { fileOutlet } from './file-outlet.ts';
import { openZip } from './zip-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutuals-outlet-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const write = (to: string, text: string, replaces = false, outlet: Outlet = fileOutlet()) =>
  outlet.file({ to, replaces }, (file) => file.write(text));

test('a file is for its owner alone, and nothing else is left beside it', async () => {
  expect(await write(at('a.csv'), 'Ada, Müller')).toEqual({ name: 'a.csv', place: at('a.csv'), bytes: 12 });
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('Ada, Müller');
  expect(statSync(at('a.csv')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('what is there is left alone unless it may go', async () => {
  writeFileSync(at('a.csv'), 'old');
  await expect(write(at('a.csv'), 'new')).rejects.toMatchObject({ code: 'file_exists' });
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('old');
  await write(at('a.csv'), 'new', true);
  expect(readFileSync(at('a.csv'), 'utf8')).toBe('new');
});

test('somebody who takes the name while the file is written keeps it', async () => {
  const taking = fileOutlet().file({ to: at('a.csv'), replaces: false }, async (file) => {
    writeFileSync(at('a.csv'), 'theirs');
    await file.write('ours');
  });
  await expect(taking).rejects.toMatchObject({ code: 'file_exists' });
  expect([readdirSync(folder), readFileSync(at('a.csv'), 'utf8')]).toEqual([['a.csv'], 'theirs']);
});

test.each(['a.csv', 'notes', 'notes.zip'])('of work that fails nothing stays: %s', async (name) => {
  const outlet = fileOutlet();
  const fail = async (): Promise<never> => {
    throw new Error('power cut');
  };
  const failing =
    name === 'a.csv'
      ? outlet.file({ to: at(name), replaces: false }, async (file) => {
          await file.write('x'.repeat(200_000));
          await fail();
        })
      : outlet.folder({ to: at(name), replaces: false }, async (notes) => {
          await notes.add('a.md', 'a');
          await fail();
        });
  await expect(failing).rejects.toThrow('power cut');
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there and a folder in the place of a file are told', async () => {
  await expect(write(at('none/a.csv'), '')).rejects.toMatchObject({ code: 'file_unwritable' });
  mkdirSync(at('dir'));
  await expect(write(at('dir'), '', true)).rejects.toMatchObject({ code: 'file_unwritable' });
});

test('a folder of notes goes over its own files and leaves others there', async () => {
  const notes = (text: string, replaces = false) =>
    fileOutlet().folder({ to: at('notes'), replaces }, (into) => into.add('Ada.md', text));
  await notes('one');
  writeFileSync(at('notes/mine.txt'), 'mine');
  await expect(notes('two')).rejects.toMatchObject({ code: 'file_exists' });
  await notes('three', true);
  expect(readFileSync(at('notes/Ada.md'), 'utf8')).toBe('three');
  expect(readFileSync(at('notes/mine.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(folder)).toEqual(['notes']);
});

test('a zip holds each note under its name', async () => {
  const text = 'ü'.repeat(100_000);
  const made = await fileOutlet().folder({ to: at('notes.zip'), replaces: false }, async (notes) => {
    await notes.add('Müller.txt', text);
    await notes.add('README.txt', 'all');
  });
  expect(made.bytes).toBe(statSync(made.place).size);
  const zip = await openZip('notes.zip', made.place, made.bytes);
  const parts = [];
  for (const file of zip.files) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.open()) chunks.push(chunk);
    parts.push([file.name, Buffer.concat(chunks).toString('utf8') === text]);
  }
  zip.close();
  expect(parts).toEqual([
    ['notes.zip/Müller.txt', true],
    ['notes.zip/README.txt', false],
  ]);
});

test('standard output gets the text, unless the answer takes it', async () => {
  const said: string[] = [];
  const told = await write('-', 'Ada', false, fileOutlet({ print: (text) => said.push(text) }));
  expect([said, told]).toEqual([['Ada'], { name: '-', place: '-', bytes: 3 }]);
  await expect(write('-', 'Ada')).rejects.toMatchObject({ code: 'input_invalid' });
});

test('a download lies under an id of its own, whatever path was named, and goes after an hour', async () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const outlet = downloadOutlet(at('downloads'), () => now);
  const first = await write('../../etc/a.csv', 'Ada', false, outlet);
  expect(first).toMatchObject({ name: 'a.csv', place: at(`${first.download?.slice(1)}/a.csv`) });
  const old = new Date(now.getTime() - 3_700_000);
  utimesSync(at(first.download?.slice(1) ?? ''), old, old);
  const notes = await outlet.folder({ to: 'notes', replaces: false }, (into) => into.add('a.md', 'a'));
  expect(notes.name).toBe('notes.zip');
  expect(readdirSync(at('downloads'))).toEqual([notes.download?.split('/').at(-1)]);
});
