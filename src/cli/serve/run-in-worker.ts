import { Worker } from 'node:worker_threads';
import type { Watch } from '../../core/ports.ts';
import { CarriedRefusal, type WorkerNews, type WorkerTask } from './worker-task.ts';

/** How often a request to stop is looked for. */
const STOP_LOOK_MS = 100;

/** Does long work in a thread of its own, so that the server goes on answering. */
export function runInWorker(file: URL, task: Omit<WorkerTask, 'stop'>, watch: Watch): Promise<unknown> {
  const stop = new SharedArrayBuffer(4);
  const workerData: WorkerTask = { ...task, stop };
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData });
    const looking = setInterval(() => {
      if (stopIsAsked(watch)) Atomics.store(new Int32Array(stop), 0, 1);
    }, STOP_LOOK_MS);
    worker.on('message', (news: WorkerNews) => {
      if (news.type === 'progress') watch.report(news.progress);
      else if (news.type === 'done') resolve(news.result);
      else
        reject(
          news.type === 'refused' ? new CarriedRefusal(news) : new Error(news.message, { cause: news.trace }),
        );
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(looking);
      reject(new Error('the worker ended without an answer'));
    });
  });
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
