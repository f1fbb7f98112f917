import { basename } from 'node:path';
import type { GatherWish, SourceReader, Watch } from '../core/ports.ts';
import { letGo } from './checkpoint.ts';
import { gathered } from './gathered.ts';
import { NO_PULSE } from './pulse.ts';
import { readSources } from './read-sources.ts';
import type { ReadingDone, ReadingTask } from './reading-task.ts';
import { readInThread } from './watched-thread.ts';

export type FileSourcesOptions = {
  /** Where findings wait between reading and writing. Made when it is not there. */
  readonly scratchFolder: string;
  /** The path of a ref: itself on the command line, where an upload was put over HTTP. */
  readonly resolve: (ref: string) => string;
  readonly now: () => Date;
  /** What a user calls the file of a ref; its last part when not given. */
  readonly nameOf?: (ref: string) => string;
  /** The program that reads in a thread of its own, where what never ends can be ended; else this thread reads. */
  readonly thread?: URL;
  /** How often it is written down how far the reading has come. */
  readonly checkpointMs?: number;
};

const CHECKPOINT_MS = 2_000;

/** Reads mailboxes, address books and exports from files and folders. */
export function fileSources(options: FileSourcesOptions): SourceReader {
  return {
    async gather(refs, watch, wish = {}) {
      const done = await read(taskOf(refs, options, wish), options.thread, watch);
      try {
        return await gathered(done, watch, wish);
      } catch (error) {
        await letGo(done.folder);
        throw error;
      }
    },
  };
}

function read(task: ReadingTask, thread: URL | undefined, watch: Watch): Promise<ReadingDone> {
  return thread ? readInThread(thread, task, watch) : readSources(task, { watch, pulse: NO_PULSE });
}

function taskOf(
  refs: readonly string[],
  { resolve, now, scratchFolder, checkpointMs = CHECKPOINT_MS, ...options }: FileSourcesOptions,
  { country, columns, anew = false }: GatherWish,
): ReadingTask {
  const nameOf = options.nameOf ?? ((ref: string) => basename(resolve(ref)));
  return {
    sources: refs.map((ref) => ({ name: nameOf(ref), path: resolve(ref) })),
    scratchFolder,
    askedAt: now().getTime(),
    anew,
    checkpointMs,
    endless: [],
    ...(country !== undefined && { country }),
    ...(columns && { columns }),
  };
}
