import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { AnyVerb } from '../api/any-verb.ts';
import { fileUploads } from '../api/file-uploads.ts';
import { uploadedSources } from '../api/uploads.ts';
import { type Day, dayOf } from '../core/day.ts';
import type { Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { Store } from '../core/store.ts';
import { openStore } from '../store/open-store.ts';
import { verbs } from '../verbs/index.ts';
import { shownPlace } from './data/data-place.ts';
import { lazyDownloads } from './data/lazy-outlet.ts';
import { lazySources } from './data/lazy-sources.ts';
import { wholeBook } from './data/whole-book.ts';
import { uploadOptions } from './serve/upload-options.ts';
import { failureNews, type WorkerNews, type WorkerTask } from './serve/worker-task.ts';

// Beside main.ts the one place that opens things: a thread needs a connection of its own.
if (!isMainThread) await work(workerData as WorkerTask);

async function work(task: WorkerTask): Promise<void> {
  const tell = (news: WorkerNews): void => parentPort?.postMessage(news);
  const now = (): Date => new Date();
  try {
    const { database, book } = task.place;
    const store = await openStore({
      database,
      ...(book !== undefined && { book }),
      create: false,
      now,
      random: Math.random,
      offsetMinutes,
    });
    try {
      tell({ type: 'done', result: await done(task, { store, now, tell }) });
    } finally {
      await store.close();
    }
  } catch (error) {
    tell(failureNews(error));
  }
}

type Means = { readonly store: Store; readonly now: () => Date; readonly tell: (news: WorkerNews) => void };

async function done({ work: wanted, ...task }: WorkerTask, { store, now, tell }: Means): Promise<unknown> {
  if ('freshen' in wanted) return store.refreshTies(wanted.freshen);
  const all: readonly AnyVerb[] = verbs;
  const verb = all.find(({ name }) => name === wanted.verb);
  if (!verb) throw new Error(`there is no verb ${wanted.verb}`);
  const result = await verb.run(wanted.input, {
    store,
    now,
    sources: uploadedSources(
      lazySources({ folder: task.place.folder, now, thread: new URL('./reading.js', import.meta.url) }),
      fileUploads(uploadOptions(task.place.folder)),
    ),
    outlet: lazyDownloads(task.place.folder, now),
    wholeBook: wholeBook(task.place, now),
    watch: sharedWatch(task.stop, tell),
    by: task.by,
    offsetMinutes,
    data: { version: task.version, place: shownPlace(task.place), isSample: task.place.isSample },
    freshen: (day) => store.refreshTies(day),
  });
  // What was read changes the strengths; nobody should have to wait for them at the next request.
  await store.refreshTies(today(now()));
  return result;
}

function sharedWatch(stop: SharedArrayBuffer, tell: (news: WorkerNews) => void): Watch {
  const flag = new Int32Array(stop);
  return {
    report: (progress) => tell({ type: 'progress', progress }),
    stopIfAsked() {
      if (Atomics.load(flag, 0) === 1) throw new Refusal('interrupted');
    },
  };
}

function today(now: Date): Day {
  return dayOf(now, offsetMinutes(now));
}

function offsetMinutes(at: Date): number {
  return -at.getTimezoneOffset();
}
