import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceReader } from '../../core/ports.ts';
import type { Terminal } from '../terminal.ts';

/** What stands for standard input among arguments. */
export const STANDARD_INPUT = '-';

/** Reads `-` as what is piped in; it waits in a file, since sources are read more than once. */
export function withStandardInput(
  reader: SourceReader,
  { folder, terminal }: { readonly folder: string; readonly terminal: Pick<Terminal, 'input'> },
): SourceReader {
  return {
    async gather(refs, watch, wish) {
      if (!refs.includes(STANDARD_INPUT)) return reader.gather(refs, watch, wish);
      const waiting = join(folder, 'scratch', `${process.pid}`);
      const file = join(waiting, 'standard-input');
      await mkdir(waiting, { recursive: true, mode: 0o700 });
      try {
        await pipeline(terminal.input(), createWriteStream(file, { mode: 0o600 }));
        return await reader.gather(
          refs.map((ref) => (ref === STANDARD_INPUT ? file : ref)),
          watch,
          wish,
        );
      } finally {
        await rm(waiting, { recursive: true });
      }
    },
  };
}

/** All that is piped in, as a text on one or more lines. */
export async function inputText({ input }: Pick<Terminal, 'input'>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of input()) parts.push(part);
  return Buffer.concat(parts).toString('utf8').trim();
}
