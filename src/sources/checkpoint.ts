import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingTask, Stand } from './reading-task.ts';

/** To be raised when what is parked changes its form: what an older version has read is read again then. */
const FORM = 2;
const NAME = 'checkpoint.json';

/** How far a reading has come, as it waits on disk beside what was read. */
export type Checkpoint = {
  readonly form: typeof FORM;
  /** The files that were named, with what was said of them. */
  readonly refs: string;
  /** Their sizes and times of change. */
  readonly state: string;
  readonly askedAt: number;
  /** The process that is at work with it; 0 when nobody is. */
  readonly heldBy: number;
  readonly scratchBytes: number;
  readonly bytesTotal: number;
  readonly stand: Stand;
};

export function refsOf({ sources, country = '', columns }: ReadingTask): string {
  return JSON.stringify([country, columns, ...sources.map(({ name, path }) => [name, path])]);
}

export function newCheckpoint(named: Omit<Checkpoint, 'form'>): Checkpoint {
  return { form: FORM, ...named };
}

/** It is there whole or not at all. */
export async function writeCheckpoint(folder: string, checkpoint: Checkpoint): Promise<void> {
  const path = join(folder, NAME);
  await writeFile(`${path}.new`, JSON.stringify(checkpoint), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Undefined when there is none that this version can go on with. */
export async function readCheckpoint(folder: string): Promise<Checkpoint | undefined> {
  try {
    const read = JSON.parse(await readFile(join(folder, NAME), 'utf8')) as Checkpoint;
    return read.form === FORM ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves what was read to whoever wants the same files next. */
export async function letGo(folder: string): Promise<void> {
  const checkpoint = await readCheckpoint(folder);
  if (checkpoint) await writeCheckpoint(folder, { ...checkpoint, heldBy: 0 });
}
