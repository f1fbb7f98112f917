import { rm } from 'node:fs/promises';
import { Refusal } from '../core/refusal.ts';
import { type Checkpoint, newCheckpoint, readCheckpoint, refsOf, writeCheckpoint } from './checkpoint.ts';
import { measured } from './measured.ts';
import { PieceReader } from './piece-reader.ts';
import { piecesOf } from './pieces.ts';
import type { Means } from './pulse.ts';
import { NOTHING_READ, type ReadingDone, type ReadingTask } from './reading-task.ts';
import { openScratch } from './scratch.ts';
import { claimed, newFolder } from './scratch-folders.ts';

/** Looking at a file without opening it takes no time, but a disk may have to wake up. */
const LOOK_MS = 30_000;

/**
 * Reads files into a scratch folder. When it is stopped, what was read stays there with a checkpoint, and the same
 * files again go on from it; whatever else goes wrong leaves nothing behind.
 */
export async function readSources(task: ReadingTask, { watch, pulse }: Means): Promise<ReadingDone> {
  const { folder, checkpoint, readBefore } = await begun(task, { watch, pulse });
  pulse.begun(folder);
  const scratch = await openScratch(folder, checkpoint.scratchBytes);
  const reader = new PieceReader({ task, folder, checkpoint, scratch, watch, pulse });
  try {
    for await (const piece of piecesOf(task.sources)) await reader.read(piece);
    await reader.keep();
    return { folder, files: reader.stand().files, readBefore };
  } catch (error) {
    if (isStopped(error) && reader.stand().files.length > 0) {
      await reader.keep(0);
      throw new Refusal('interrupted', '', [KEPT], error);
    }
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await scratch.close();
  }
}

const KEPT = 'What was read is kept for a week: the same import again goes on from there.';

type Begun = { readonly folder: string; readonly checkpoint: Checkpoint; readonly readBefore: number };

async function begun(task: ReadingTask, { watch, pulse }: Means): Promise<Begun> {
  const before = task.goOnIn === undefined ? undefined : await readCheckpoint(task.goOnIn);
  if (before && task.goOnIn !== undefined) return { folder: task.goOnIn, checkpoint: before, readBefore: 0 };
  const { state, bytesTotal } = await measured(task.sources, () => {
    watch.stopIfAsked();
    pulse.beat(LOOK_MS);
  });
  const refs = refsOf(task);
  const stopped = await claimed(task.scratchFolder, { refs, state, anew: task.anew });
  const folder = stopped?.folder ?? (await newFolder(task.scratchFolder));
  const checkpoint = stopped
    ? { ...stopped.checkpoint, heldBy: process.pid }
    : newCheckpoint({
        refs,
        state,
        askedAt: task.askedAt,
        heldBy: process.pid,
        scratchBytes: 0,
        bytesTotal,
        stand: NOTHING_READ,
      });
  await writeCheckpoint(folder, checkpoint);
  const { bytesDone } = checkpoint.stand;
  if (!stopped || bytesDone === 0) return { folder, checkpoint, readBefore: 0 };
  const readBefore = Math.min(1, bytesDone / bytesTotal);
  const step = `Going on where it stopped: ${Math.floor(100 * readBefore)} % was read already`;
  watch.report({ step, done: bytesDone, total: bytesTotal, unit: 'bytes' });
  return { folder, checkpoint, readBefore };
}

function isStopped(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'interrupted';
}
