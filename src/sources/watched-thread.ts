import { Worker } from 'node:worker_threads';
import type { Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Endless, ReadingDone, ReadingTask } from './reading-task.ts';
import { SHARED, SHARED_BYTES, type ThreadData, type ThreadNews } from './reading-thread.ts';

/** How often it is looked whether the reading goes on, and whether it should. */
const LOOK_MS = 100;
/** Nobody waits longer than so for one item, unless the reader asks for more. */
const USUAL_PATIENCE_MS = 10_000;

/** Reads in a thread of its own. An item that never comes to an end ends the thread, and another goes on behind it. */
export async function readInThread(program: URL, task: ReadingTask, watch: Watch): Promise<ReadingDone> {
  let folder = task.goOnIn;
  const endless: Endless[] = [...task.endless];
  for (;;) {
    const now = { ...task, endless, ...(folder !== undefined && { goOnIn: folder }) };
    const end = await oneRun(program, now, watch);
    if ('done' in end) return end.done;
    folder = end.folder;
    endless.push(end.endless);
    if (isHopeless(endless)) throw new Error('reading comes to no end, and not by one item');
  }
}

/** An item is passed over, then the rest of its file is given up; what still stands still is no item. */
function isHopeless(endless: readonly Endless[]): boolean {
  const last = endless.at(-1);
  const same = endless.filter(({ piece, items }) => piece === last?.piece && items === last.items);
  return same.length > MOST_TRIES;
}

const MOST_TRIES = 3;

type End =
  | { readonly done: ReadingDone }
  | { readonly endless: Endless; readonly folder: string | undefined };

function oneRun(program: URL, task: ReadingTask, watch: Watch): Promise<End> {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const numbers = new Int32Array(shared);
  const workerData: ThreadData = { task, shared };
  const worker = new Worker(program, { workerData });
  let folder = task.goOnIn;
  return new Promise<End>((resolve, reject) => {
    const isStalled = stallWatch(numbers);
    let endless: Endless | undefined;
    const looking = setInterval(() => {
      if (stopIsAsked(watch)) Atomics.store(numbers, SHARED.stop, 1);
      if (endless || !isStalled()) return;
      endless = { piece: numbers[SHARED.piece] ?? 0, items: numbers[SHARED.items] ?? 0 };
      void worker.terminate();
    }, LOOK_MS);
    worker.on('message', (news: ThreadNews) => {
      if (news.type === 'progress') watch.report(news.progress);
      else if (news.type === 'begun') folder = news.folder;
      else if (news.type === 'done') resolve({ done: news.done });
      else reject(news.type === 'refused' ? carried(news) : news.error);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(looking);
      if (endless) resolve({ endless, folder });
      else reject(new Error('the reading ended without an answer'));
    });
  });
}

/** Counts looks and not the clock, for a computer may sleep. */
function stallWatch(numbers: Int32Array): () => boolean {
  let beats = 0;
  let quietMs = 0;
  return () => {
    const now = Atomics.load(numbers, SHARED.beats);
    quietMs = now === beats ? quietMs + LOOK_MS : 0;
    beats = now;
    return quietMs >= (Atomics.load(numbers, SHARED.patienceMs) || USUAL_PATIENCE_MS);
  };
}

/** A watch says "stop" by throwing; here that is only passed on. */
function stopIsAsked(watch: Watch): boolean {
  try {
    watch.stopIfAsked();
    return false;
  } catch {
    return true;
  }
}

function carried({ code, message, details }: Extract<ThreadNews, { type: 'refused' }>): Refusal {
  const refusal = new Refusal(code, '', details);
  refusal.message = message;
  return refusal;
}
