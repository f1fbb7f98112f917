import { link, lstat, mkdir, readdir, rename, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../core/refusal.ts';

/** Refuses a place where something is that would go. A folder never goes for a file, whatever is said. */
export async function refuseTaken(
  path: string,
  replaces: boolean,
  { isFolder = false }: { readonly isFolder?: boolean } = {},
): Promise<void> {
  const there = await lstat(path).catch(nothingIfMissing);
  if (!there) return;
  const name = basename(path);
  if (there.isDirectory() && !isFolder)
    throw new Refusal('file_unwritable', `"${name}" is a folder. Name a file in it.`);
  if (!there.isDirectory() && isFolder)
    throw new Refusal('file_unwritable', `"${name}" is a file. Name a folder, or a .zip file.`);
  const isFree = there.isDirectory() && (await readdir(path)).length === 0;
  if (!isFree && !replaces) throw new Refusal('file_exists', name);
}

/** Gives a whole file its name. A link refuses a name that somebody else took meanwhile, where a renaming would not. */
export async function moveInto(waiting: string, path: string, replaces: boolean): Promise<void> {
  if (replaces) return rename(waiting, path);
  try {
    await link(waiting, path);
  } catch (error) {
    if (isTaken(error)) throw error;
    // A disk without links, such as a memory stick.
    await refuseTaken(path, false);
    await rename(waiting, path);
  }
}

/** A new folder takes its place at once. Into one with files, each file goes by itself, and what else is there stays. */
export async function moveFolder(waiting: string, path: string): Promise<void> {
  const there = await lstat(path).catch(nothingIfMissing);
  if (there && (await readdir(path)).length > 0) return moveFiles(waiting, path);
  if (there) await rmdir(path);
  await rename(waiting, path);
}

async function moveFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const target = join(to, file.slice(from.length + 1));
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(file, target);
  }
}

function nothingIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
