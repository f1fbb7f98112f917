import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';
import type { SourceFile } from './source-file.ts';

/** Large enough that the work per chunk does not count, small enough that stopping is felt at once. */
const CHUNK = 262_144;

/** A file on disk, refused with the reason when it is not there, not readable, no file or empty. */
export async function diskFile(name: string, path: string): Promise<SourceFile> {
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (!found.isFile()) throw new Refusal('file_unreadable', name, ['It is no ordinary file.']);
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (found.size === 0) throw new Refusal('file_empty', name);
  return fileOnDisk(name, path, found.size);
}

/** A file of which is known that it is there. */
export function fileOnDisk(name: string, path: string, bytes: number): SourceFile {
  return { name, bytes, canSeek: true, open: (from = 0) => chunks(name, path, from) };
}

async function* chunks(name: string, path: string, start: number): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK, start });
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

function unreadable(name: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Refusal('file_not_found', name, [], cause);
  return typeof code === 'string' ? new Refusal('file_unreadable', name, [], cause) : cause;
}
