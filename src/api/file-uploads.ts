import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../core/refusal.ts';
import type { Uploads } from './uploads.ts';

export type FileUploadsOptions = {
  readonly folder: string;
  readonly limitBytes: number;
  readonly now?: () => Date;
};

const KEPT_MS = 86_400_000;
const ID = /^[0-9a-f]{32}$/;

/** Each upload has a folder of its own, named by its id, with the one file in it; readable by this user only. */
export function fileUploads({ folder, limitBytes, now = () => new Date() }: FileUploadsOptions): Uploads {
  return {
    async save(name, stream) {
      await removeStale(folder, now().getTime());
      const id = randomBytes(16).toString('hex');
      const place = join(folder, id);
      const safeName = fileName(name);
      try {
        await mkdir(place, { recursive: true, mode: 0o700 });
        return { id, name: safeName, bytes: await write(join(place, safeName), stream, limitBytes) };
      } catch (error) {
        await rm(place, { recursive: true, force: true });
        throw isFull(error) ? new Refusal('disk_full', '', [], error) : error;
      }
    },
    async remove(id) {
      await fileOf(folder, id);
      await rm(join(folder, id), { recursive: true, force: true });
    },
    pathOf: (id) => fileOf(folder, id),
  };
}

async function fileOf(folder: string, id: string): Promise<string> {
  if (!ID.test(id)) throw new Refusal('upload_not_found', id);
  const [name] = await readdir(join(folder, id)).catch(noneIfMissing);
  if (name === undefined) throw new Refusal('upload_not_found', id);
  return join(folder, id, name);
}

async function write(path: string, stream: ReadableStream<Uint8Array>, limitBytes: number): Promise<number> {
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) throw new Refusal('request_too_large', sizeText(limitBytes));
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return bytes;
}

/** In characters; file systems allow 255 bytes, and a character takes up to four. */
const LONGEST_NAME = 50;

/** The last part of the name without what a file system or a terminal might take amiss; the ending is kept. */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, LONGEST_NAME).join('');
  return `${stem || 'upload'}${ending}`;
}

async function removeStale(folder: string, now: number): Promise<void> {
  for (const id of (await readdir(folder).catch(noneIfMissing)).filter((name) => ID.test(name))) {
    const place = join(folder, id);
    if (now - (await changedAt(place)) > KEPT_MS) await rm(place, { recursive: true, force: true });
  }
}

/** What another save has just removed counts as new, so that it is left alone. */
async function changedAt(place: string): Promise<number> {
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return found?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

function sizeText(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.floor(bytes / 1_000_000)} MB` : `${bytes} bytes`;
}
