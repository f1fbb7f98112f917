import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../core/refusal.ts';

/** Lines are gathered up to this many letters before they are written. */
const WRITE_AT = 32_768;

/** A file of our own in which lines wait outside memory. Only its owner may read it: it tells who wrote to whom. */
export type Scratch = {
  /** Await it when it returns a promise: then the disk is behind. */
  add(line: string): Promise<void> | undefined;
  /** Ends the writing. Only then can the lines be read. */
  seal(): Promise<void>;
  lines(): AsyncIterable<string>;
  discard(): Promise<void>;
};

export async function openScratch(folder: string): Promise<Scratch> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = await mkdtemp(join(folder, 'import-'));
  await chmod(own, 0o700);
  const path = join(own, 'findings.jsonl');
  const file = await open(path, 'wx', 0o600);
  let waiting: string[] = [];
  let length = 0;
  let isOpen = true;

  async function flush(): Promise<void> {
    const text = waiting.join('');
    waiting = [];
    length = 0;
    await file.appendFile(text).catch((cause: unknown) => {
      throw isDiskFull(cause) ? new Refusal('disk_full', '', [], cause) : cause;
    });
  }

  function add(line: string): Promise<void> | undefined {
    waiting.push(line, '\n');
    length += line.length;
    return length >= WRITE_AT ? flush() : undefined;
  }

  async function seal(): Promise<void> {
    await flush();
    await close();
  }

  async function close(): Promise<void> {
    if (isOpen) await file.close();
    isOpen = false;
  }

  async function* lines(): AsyncIterable<string> {
    let rest = '';
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: WRITE_AT })) {
      const parts = (rest + String(chunk)).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  }

  async function discard(): Promise<void> {
    await close();
    await rm(own, { recursive: true, force: true });
  }

  return { add, seal, lines, discard };
}

function isDiskFull(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
}
