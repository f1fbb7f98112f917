import { Worker } from 'node:worker_threads';

type Answer<Reply> = { readonly reply: Reply; readonly milliseconds: number } | 'no end' | Error;

/** A thread that is asked one thing at a time and is ended when an answer does not come. */
export type GuardedThread<Request, Reply> = {
  ask(request: Request, longestMs: number): Promise<Answer<Reply>>;
  end(): Promise<void>;
};

export function guardedThread<Request, Reply>(program: URL, about: unknown): GuardedThread<Request, Reply> {
  let worker: Worker | undefined;

  async function end(): Promise<void> {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  async function ask(request: Request, longestMs: number): Promise<Answer<Reply>> {
    worker ??= await started(new Worker(program, { workerData: about }));
    const answer = await answerOf<Request, Reply>(worker, request, longestMs);
    if (answer === 'no end' || answer instanceof Error) await end();
    return answer;
  }

  return { ask, end };
}

/** Loading the program is no part of what is measured. */
function started(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}

function answerOf<Request, Reply>(
  worker: Worker,
  request: Request,
  longestMs: number,
): Promise<Answer<Reply>> {
  return new Promise((resolve) => {
    const start = performance.now();
    const answered = (reply: Reply): void => settle({ reply, milliseconds: performance.now() - start });
    const failed = (error: Error): void => settle(error);
    const timer = setTimeout(() => settle('no end'), longestMs);
    function settle(answer: Answer<Reply>): void {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed);
      resolve(answer);
    }
    worker.on('message', answered).on('error', failed);
    worker.postMessage(request);
  });
}
