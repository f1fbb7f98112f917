import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { diskFile } from './disk-file.ts';
import { isFolder } from './pieces.ts';
import type { NamedSource } from './reading-task.ts';
import { walkedFolder } from './walked-folder.ts';

export type Measured = {
  readonly bytesTotal: number;
  /** Changes when one of the files does. */
  readonly state: string;
};

/** Looks at all that is to be read without opening it. */
export async function measured(sources: readonly NamedSource[], stopIfAsked: () => void): Promise<Measured> {
  const hash = createHash('sha256');
  let bytesTotal = 0;
  const note = (path: string, bytes: number, changedAt: number): void => {
    hash.update(JSON.stringify([path, bytes, changedAt]));
    bytesTotal += bytes;
  };
  for (const { name, path } of sources) {
    stopIfAsked();
    if (await isFolder(path)) {
      for (const { inside, bytes, changedAt } of walkedFolder(path, name)) {
        stopIfAsked();
        note(inside, bytes, changedAt);
      }
      continue;
    }
    const { bytes } = await diskFile(name, path);
    note('', bytes, (await stat(path)).mtimeMs);
  }
  return { bytesTotal, state: hash.digest('hex') };
}
