import type { MessagePort } from 'node:worker_threads';
import type { Progress } from '../core/ports.ts';
import { Refusal, type RefusalCode } from '../core/refusal.ts';
import { readSources } from './read-sources.ts';
import type { ReadingDone, ReadingTask } from './reading-task.ts';

/** What the thread is handed: the task, and numbers that both sides see at any time. */
export type ThreadData = { readonly task: ReadingTask; readonly shared: SharedArrayBuffer };

/** Where in the shared numbers something stands. */
export const SHARED = { stop: 0, beats: 1, patienceMs: 2, piece: 3, items: 4 } as const;
export const SHARED_BYTES = 5 * Int32Array.BYTES_PER_ELEMENT;

export type ThreadNews =
  | { readonly type: 'begun'; readonly folder: string }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly done: ReadingDone }
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly message: string;
      readonly details: readonly string[];
    }
  | { readonly type: 'failed'; readonly error: unknown };

const PROGRESS_MS = 100;

/** Reads in this thread and tells the other side how it goes. */
export async function readForAnother(port: MessagePort, { task, shared }: ThreadData): Promise<void> {
  const numbers = new Int32Array(shared);
  const tell = (news: ThreadNews): void => port.postMessage(news);
  let toldAt = Number.NEGATIVE_INFINITY;
  const report = (progress: Progress): void => {
    if (performance.now() - toldAt < PROGRESS_MS && progress.done !== progress.total) return;
    toldAt = performance.now();
    tell({ type: 'progress', progress });
  };
  const stopIfAsked = (): void => {
    if (Atomics.load(numbers, SHARED.stop) === 1) throw new Refusal('interrupted');
  };
  const pulse = {
    beat(milliseconds: number) {
      Atomics.store(numbers, SHARED.patienceMs, milliseconds);
      Atomics.add(numbers, SHARED.beats, 1);
    },
    at(piece: number, items: number) {
      Atomics.store(numbers, SHARED.piece, piece);
      Atomics.store(numbers, SHARED.items, items);
      Atomics.add(numbers, SHARED.beats, 1);
    },
    begun: (folder: string) => tell({ type: 'begun', folder }),
  };
  try {
    tell({ type: 'done', done: await readSources(task, { watch: { report, stopIfAsked }, pulse }) });
  } catch (error) {
    tell(failure(error));
  }
}

function failure(error: unknown): ThreadNews {
  if (!(error instanceof Refusal)) return { type: 'failed', error };
  const { code, message, details } = error;
  return { type: 'refused', code, message, details };
}
