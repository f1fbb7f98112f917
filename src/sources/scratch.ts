import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../core/refusal.ts';

/** Lines are gathered up to this many letters before they are written. */
const WRITE_AT = 32_768;
const NAME = 'findings.jsonl';

/** A file of our own in which lines wait outside memory. Only its owner may read it: it tells who wrote to whom. */
export type Scratch = {
  /** Await it when it returns a promise: then the disk is behind. */
  add(line: string): Promise<void> | undefined;
  /** Writes what is gathered, and tells how many bytes there are now. */
  flush(): Promise<number>;
  close(): Promise<void>;
};

/** Goes on behind the first `bytes` that are there; what stands behind them was not finished. */
export async function openScratch(folder: string, bytes: number): Promise<Scratch> {
  const file = await open(join(folder, NAME), bytes === 0 ? 'w' : 'r+', 0o600);
  await file.truncate(bytes);
  let waiting: string[] = [];
  let length = 0;
  let written = bytes;

  async function flush(): Promise<number> {
    const data = Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
    const at = written;
    written += data.length;
    await writeAll(data, at).catch((cause: unknown) => {
      throw isDiskFull(cause) ? new Refusal('disk_full', '', [], cause) : cause;
    });
    return written;
  }

  async function writeAll(data: Buffer, at: number): Promise<void> {
    for (let done = 0; done < data.length; ) {
      done += (await file.write(data, done, data.length - done, at + done)).bytesWritten;
    }
  }

  function add(line: string): Promise<unknown> | undefined {
    waiting.push(line, '\n');
    length += line.length;
    return length >= WRITE_AT ? flush() : undefined;
  }

  return { add: (line) => add(line)?.then(() => undefined), flush, close: () => file.close() };
}

export async function* scratchLines(folder: string): AsyncIterable<string> {
  let rest = '';
  const stream = createReadStream(join(folder, NAME), { encoding: 'utf8', highWaterMark: WRITE_AT });
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

function isDiskFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
}
