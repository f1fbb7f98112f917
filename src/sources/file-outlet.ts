import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Delivered, OutgoingFile, OutgoingFolder, Outlet, OutletWish } from '../core/outlet.ts';
import { Refusal } from '../core/refusal.ts';
import { moveFolder, moveInto, refuseTaken } from './move-into.ts';
import { writingRefusal } from './writing-refusal.ts';
import { zipOutput } from './zip-output.ts';

const STANDARD_OUTPUT = '-';
/** Letters gathered before they are written. */
const WRITE_AT = 65_536;

type FileOutletOptions = {
  /** Writes to standard output; missing where something else is written there. */
  readonly print?: (text: string) => void;
};

/** Writes files and folders that only their owner may read, under a name of the way until they are whole. */
export function fileOutlet({ print }: FileOutletOptions = {}): Outlet {
  return {
    async file(wish, work) {
      if (wish.to !== STANDARD_OUTPUT) return toFile(wish, (handle) => writeText(handle, work));
      if (!print)
        throw new Refusal(
          'input_invalid',
          'Standard output is taken by the answer. Name a file, or leave --json out.',
        );
      return printed(print, work);
    },
    async folder(wish, work) {
      if (wish.to === STANDARD_OUTPUT)
        throw new Refusal(
          'input_invalid',
          'A folder of notes cannot go to standard output. Name a folder or a .zip file.',
        );
      if (/\.zip$/i.test(wish.to)) return toFile(wish, (handle) => zipOutput(handle, work));
      return toFolder(wish, work);
    },
  };
}

async function printed(
  print: (text: string) => void,
  work: (file: OutgoingFile) => Promise<void>,
): Promise<Delivered> {
  let bytes = 0;
  await work({
    async write(text) {
      bytes += Buffer.byteLength(text);
      print(text);
    },
  });
  return { name: STANDARD_OUTPUT, place: STANDARD_OUTPUT, bytes };
}

/** `fill` writes the file and gives its size. */
async function toFile(
  { to, replaces }: OutletWish,
  fill: (handle: FileHandle) => Promise<number>,
): Promise<Delivered> {
  const path = resolve(to);
  await refuseTaken(path, replaces);
  const waiting = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const handle = await open(waiting, 'wx', 0o600);
    try {
      const bytes = await fill(handle);
      await handle.sync();
      await handle.close();
      await moveInto(waiting, path, replaces);
      return { name: basename(path), place: path, bytes };
    } finally {
      await handle.close().catch(() => undefined); // closed already where all went well
    }
  } catch (error) {
    throw writingRefusal(error, basename(path));
  } finally {
    await rm(waiting, { force: true });
  }
}

async function writeText(handle: FileHandle, work: (file: OutgoingFile) => Promise<void>): Promise<number> {
  let waiting: string[] = [];
  let length = 0;
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const chunk = Buffer.from(waiting.join(''));
    [waiting, length] = [[], 0];
    bytes += chunk.length;
    await handle.writeFile(chunk);
  };
  await work({
    async write(text) {
      waiting.push(text);
      length += text.length;
      if (length >= WRITE_AT) await flush();
    },
  });
  await flush();
  return bytes;
}

async function toFolder(
  { to, replaces }: OutletWish,
  work: (folder: OutgoingFolder) => Promise<void>,
): Promise<Delivered> {
  const path = resolve(to);
  await refuseTaken(path, replaces, { isFolder: true });
  const waiting = `${path}.${randomBytes(6).toString('hex')}.part`;
  let bytes = 0;
  try {
    await mkdir(waiting, { mode: 0o700 });
    await work({
      async add(name, text) {
        const file = join(waiting, ...name.split('/'));
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await writeFile(file, text, { flag: 'wx', mode: 0o600 });
        bytes += Buffer.byteLength(text);
      },
    });
    await moveFolder(waiting, path);
    return { name: basename(path), place: path, bytes };
  } catch (error) {
    throw writingRefusal(error, basename(path));
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}
