import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceReader } from '../core/ports.ts';
import { fileName, fileUploads } from './file-uploads.ts';
import { quietWatch } from './house-for-tests.ts';
import { type Uploads, uploadedSources } from './uploads.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-uploads-'));
});
afterAll(() => rm(folder, { recursive: true }));

const uploads = (): Uploads => fileUploads({ folder, limitBytes: 10 });
const stream = (text: string): ReadableStream<Uint8Array> => new Blob([text]).stream();

test('what was sent lies there under its name, for this user only', async () => {
  const { id, name, bytes } = await uploads().save('a.vcf', stream('BEGIN'));
  const path = await uploads().pathOf(id);
  expect([name, bytes, basename(path), await readFile(path, 'utf8')]).toEqual(['a.vcf', 5, 'a.vcf', 'BEGIN']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
});

test('two files of one name are two uploads', async () => {
  const [one, two] = [await uploads().save('a.vcf', stream('1')), await uploads().save('a.vcf', stream('2'))];
  expect(await readFile(await uploads().pathOf(one.id), 'utf8')).toBe('1');
  expect(one.id).not.toBe(two.id);
});

test('what is too large is refused and leaves nothing behind', async () => {
  const before = await readdir(folder);
  await expect(uploads().save('a.vcf', stream('12345678901'))).rejects.toMatchObject({
    code: 'request_too_large',
  });
  expect(await readdir(folder)).toEqual(before);
});

test('a sender that breaks off leaves nothing behind', async () => {
  const before = await readdir(folder);
  const broken = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error('gone')),
  });
  await expect(uploads().save('a.vcf', broken)).rejects.toThrow('gone');
  expect(await readdir(folder)).toEqual(before);
});

test('what was removed is not found', async () => {
  const { id } = await uploads().save('a.vcf', stream('1'));
  await uploads().remove(id);
  await expect(uploads().pathOf(id)).rejects.toMatchObject({ code: 'upload_not_found' });
});

test('nothing but an id is an upload', async () => {
  for (const id of ['', '.', '..', '../a', '/etc/hostname', 'f'.repeat(32), 'F'.repeat(32)]) {
    await expect(uploads().pathOf(id)).rejects.toMatchObject({ code: 'upload_not_found' });
    await expect(uploads().remove(id)).rejects.toMatchObject({ code: 'upload_not_found' });
  }
});

test('an upload is gone after a day', async () => {
  const { id } = await uploads().save('a.vcf', stream('1'));
  const yesterday = new Date(Date.now() - 86_400_001);
  await utimes(join(folder, id), yesterday, yesterday);
  await uploads().save('b.vcf', stream('2'));
  await expect(uploads().pathOf(id)).rejects.toMatchObject({ code: 'upload_not_found' });
});

test('a name keeps what tells the file apart and loses what leads elsewhere', () => {
  const names = [
    ['Connections.csv', 'Connections.csv'],
    ['Überblick 2026.vcf', 'Überblick 2026.vcf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\a.mbox', 'a.mbox'],
    ['.hidden', 'hidden'],
    ['..', 'upload'],
    ['', 'upload'],
    ['a\u0000\u001b[2J\u202egpj.vcf', 'a[2Jgpj.vcf'],
  ] as const;
  for (const [name, kept] of names) expect(fileName(name)).toBe(kept);
});

test('whatever a name is, it stays one short part of a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = fileName(text);
      expect(name).not.toMatch(/[/\\\p{Cc}]/u);
      expect(['', '.', '..']).not.toContain(name);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }),
  );
});

test('a reader of files is given the paths of uploads, and refuses paths', async () => {
  const asked: string[] = [];
  const gather: SourceReader['gather'] = async (refs) => {
    asked.push(...refs);
    return Object.create(null);
  };
  const reader = uploadedSources({ gather }, uploads());
  const { id } = await uploads().save('a.vcf', stream('1'));
  await reader.gather([id], quietWatch);
  expect(asked).toEqual([await uploads().pathOf(id)]);
  await expect(reader.gather(['/etc/hostname'], quietWatch)).rejects.toMatchObject({
    code: 'upload_not_found',
  });
});
