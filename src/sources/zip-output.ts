import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { OutgoingFolder } from '../core/outlet.ts';

/** Fills a file with a zip, entry by entry, so that only one is in memory at a time. Gives the size of the file. */
export async function zipOutput(
  handle: FileHandle,
  work: (folder: OutgoingFolder) => Promise<void>,
): Promise<number> {
  const zip = new ZipFile();
  const written = writeAll(zip.outputStream, handle);
  // Whoever waits for an entry must hear when the file can no longer be written.
  const broken = written.then(() => new Promise<never>(() => undefined));
  await Promise.race([
    broken,
    work({ add: (path, text) => Promise.race([broken, addEntry(zip, path, text)]) }),
  ]);
  zip.end();
  return written;
}

function addEntry(zip: ZipFile, path: string, text: string): Promise<void> {
  // The zip keeps what it calls to its end, so the text must not hang on that.
  let waiting: string | undefined = text;
  return new Promise((done, failed) => {
    zip.addReadStreamLazy(path, { mode: 0o600 }, (give) => {
      const stream = Readable.from([Buffer.from(waiting ?? '')]);
      waiting = undefined;
      stream.on('end', () => done());
      stream.on('error', failed);
      give(null, stream);
    });
  });
}

async function writeAll(stream: NodeJS.ReadableStream, handle: FileHandle): Promise<number> {
  let bytes = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk);
    await handle.writeFile(part);
    bytes += part.length;
  }
  return bytes;
}
