import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Refusal } from '../core/refusal.ts';

type Download = {
  readonly name: string;
  readonly bytes: number;
  open(): ReadableStream<Uint8Array>;
};

/** Files that were written out and wait to be fetched. */
export type Downloads = {
  /** Refused for everything that is not the id of a file that is still kept. */
  find(id: string): Promise<Download>;
};

const KEPT_MS = 3_600_000;
const ID = /^[0-9a-f]{32}$/;

/** Each has a folder of its own, named by its id, with the one file in it. */
export function fileDownloads(folder: string, now: () => Date): Downloads {
  return {
    async find(id) {
      const place = join(folder, id);
      const [name] = ID.test(id) ? await readdir(place).catch(noneIfMissing) : [];
      // A file that is still being written has a name of the way.
      if (name === undefined || name.startsWith('.')) throw new Refusal('download_gone');
      const { size, mtimeMs } = await stat(join(place, name));
      if (now().getTime() - mtimeMs > KEPT_MS) throw new Refusal('download_gone');
      return { name, bytes: size, open: () => webStream(join(place, name)) };
    },
  };
}

/** The web's stream and Node's differ in their types alone. */
function webStream(path: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
