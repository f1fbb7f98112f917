import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import type { Gathered, Progress, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { fileSources } from './file-sources.ts';

const MESSAGE = `From ada@example.org Wed Mar  1 10:00:00 2006
From: Ada Lovelace <ada@example.org>
To: Bob Byron <bob@example.org>
Subject: Re: Lunch
Date: Wed, 1 Mar 2006 10:00:00 +0000
Message-ID: <1@example.org>

Friday?

`;
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen Müller\r\nEMAIL:j@example.org\r\nEND:VCARD\r\n';
const LINKEDIN =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Lovelace,https://www.linkedin.com/in/ada,,Engines,Countess,01 Mar 2020\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-sources-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const QUIET = { report: () => {}, stopIfAsked: () => {} };
const scratch = () => join(folder, 'scratch');

async function gather(
  files: Readonly<Record<string, string | Buffer>>,
  watch: Watch = QUIET,
): Promise<Gathered> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const resolve = (ref: string) => join(folder, ref);
  const now = () => new Date('2026-11-23T12:00:00Z');
  return fileSources({ scratchFolder: scratch(), resolve, now }).gather(Object.keys(files), watch);
}

async function findings(gathered: Gathered): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for await (const { finding } of gathered.findings()) all.push(finding);
  return all;
}

const names = (all: readonly Finding[]): readonly string[] =>
  all.flatMap((finding) => (finding.type === 'record' ? [finding.record.card.name] : []));

test('a mailbox yields its people first, then what passed between them, as often as it is asked', async () => {
  const gathered = await gather({ 'box.mbox': MESSAGE });
  const all = await findings(gathered);
  expect(names(all)).toEqual(['Ada Lovelace', 'Bob Byron']);
  expect(all.at(-1)).toMatchObject({
    type: 'interaction',
    place: 'message 1',
    interaction: { about: 'Lunch', at: new Date('2006-03-01T10:00:00Z') },
  });
  expect(await findings(gathered)).toEqual(all);
  expect(gathered.files).toEqual([
    { name: 'box.mbox', kind: 'mailbox (mbox)', bytes: MESSAGE.length, items: 1 },
  ]);
  await gathered.discard();
});

test('the mail of several files is decided together, and the same message in both counts once', async () => {
  const all = await findings(await gather({ 'a.mbox': MESSAGE, 'b.mbox': MESSAGE }));
  expect(all.filter(({ type }) => type === 'interaction')).toHaveLength(1);
  expect(all.at(-1)).toMatchObject({ type: 'skipped', reason: 'the same message again' });
});

test('one saved message is read like a mailbox', async () => {
  const saved = MESSAGE.slice(MESSAGE.indexOf('\n') + 1).replaceAll('\n', '\r\n');
  const all = await findings(
    await gather({ 'lunch.eml': `${saved}\r\nFrom x@y Wed Mar  1 10:00:00 2006\r\nTo: z@y\r\n` }),
  );
  expect(all.map(({ type }) => type)).toEqual(['record', 'record', 'interaction']);
});

test('address books and tables are read by what they hold, whatever they are called', async () => {
  const gathered = await gather({ 'a.txt': CARD, 'b.bin': LINKEDIN });
  expect(names(await findings(gathered))).toEqual(['Jürgen Müller', 'Ada Lovelace']);
  expect(gathered.files.map(({ kind }) => kind)).toEqual(['address book (vCard)', 'LinkedIn connections']);
});

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(CARD)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${CARD}`)],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${CARD}`, 'utf16le')],
  ['UTF-16 without', Buffer.from(CARD, 'utf16le')],
  ['UTF-16, the other way round', swapped(`\ufeff${CARD}`)],
  ['UTF-16, the other way round, without', swapped(CARD)],
  ['the charset of old Windows', Buffer.from(CARD, 'latin1')],
  ['the charset of old Windows, seen late', Buffer.from('\r\n'.repeat(300_000) + CARD, 'latin1')],
])('%s is told apart', async (_, bytes) => {
  const leading =
    bytes.length > 100_000 ? Buffer.concat([Buffer.from(CARD.replace(/ü/g, 'u')), bytes]) : bytes;
  expect(names(await findings(await gather({ 'ada.vcf': leading }))).at(-1)).toBe('Jürgen Müller');
});

test.each<[string, string | Buffer]>([
  ['file_empty', ''],
  ['file_empty', ' \r\n\n'],
  ['file_unknown', 'Dear diary,\nnothing happened.\n'],
  ['file_unknown', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3])],
  ['file_damaged', Buffer.from('PK\x03\x04 and then nothing')],
])('%s: the sentence names the file, and nothing is left behind', async (code, content) => {
  const attempt = gather({ 'diary.txt': content });
  await expect(attempt).rejects.toMatchObject({ code, message: expect.stringContaining('"diary.txt"') });
  expect((await readdir(scratch())).filter((name) => name === 'diary.txt')).toEqual([]);
});

test('what is not there, an empty folder, and what may not be read are refused', async () => {
  await mkdir(join(folder, 'inbox'), { recursive: true });
  await writeFile(join(folder, 'secret.mbox'), MESSAGE);
  await chmod(join(folder, 'secret.mbox'), 0);
  const resolve = (ref: string) => join(folder, ref);
  const sources = fileSources({ scratchFolder: scratch(), resolve, now: () => new Date(0) });
  await expect(sources.gather(['nothing.mbox'], QUIET)).rejects.toMatchObject({ code: 'file_not_found' });
  await expect(sources.gather(['inbox'], QUIET)).rejects.toMatchObject({ code: 'file_unknown' });
  // The superuser reads everything.
  if (process.getuid?.() === 0) return;
  await expect(sources.gather(['secret.mbox'], QUIET)).rejects.toMatchObject({ code: 'file_unreadable' });
});

test('what waits is readable by its owner only, and is gone when it is discarded', async () => {
  await rm(scratch(), { recursive: true, force: true });
  const gathered = await gather({ 'box.mbox': MESSAGE });
  const [own = ''] = await readdir(scratch());
  expect((await stat(join(scratch(), own))).mode & 0o777).toBe(0o700);
  expect((await stat(join(scratch(), own, 'findings.jsonl'))).mode & 0o777).toBe(0o600);
  await gathered.discard();
  expect(await readdir(scratch())).toEqual([]);
});

test('a stop asked for before anything is read leaves nothing behind', async () => {
  await rm(scratch(), { recursive: true, force: true });
  await mkdir(scratch());
  const stopIfAsked = () => {
    throw new Refusal('interrupted');
  };
  await expect(gather({ 'box.mbox': MESSAGE }, { ...QUIET, stopIfAsked })).rejects.toMatchObject({
    code: 'interrupted',
  });
  expect(await readdir(scratch())).toEqual([]);
});

test('it tells how far it is, up to the end', async () => {
  const told: Progress[] = [];
  await gather(
    { 'a.mbox': MESSAGE, 'b.vcf': CARD },
    { ...QUIET, report: (progress: Progress) => void told.push(progress) },
  );
  const total = MESSAGE.length + Buffer.byteLength(CARD);
  expect(told.at(-1)).toEqual({ step: 'Reading b.vcf', done: total, total, unit: 'bytes' });
});
