import type { Context, Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { jsonAnswer, responseOf } from './answer.ts';
import type { Job, Jobs } from './jobs.ts';
import type { SignIn } from './sign-in.ts';

/** Progress comes in faster than anybody reads; between two events the latest wins. */
const EVENTS_APART_MS = 100;

export function addJobRoutes(app: Hono, jobs: Jobs, signIn: SignIn): void {
  app.get('/jobs/:id', signIn.needed, (c) => responseOf(jsonAnswer(jobs.find(c.req.param('id')))));
  app.delete('/jobs/:id', signIn.needed, (c) => responseOf(jsonAnswer(jobs.cancel(c.req.param('id')), 202)));
  app.get('/jobs/:id/events', signIn.needed, (c) => events(c, jobs.find(c.req.param('id')).id, jobs));
}

function events(c: Context, id: string, jobs: Jobs): Response {
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    let shown: Job | undefined;
    while (!left.signal.aborted) {
      const job = jobs.find(id);
      if (job !== shown) await tell(stream, job);
      if (job.state !== 'running') return;
      shown = job;
      await stream.sleep(EVENTS_APART_MS);
      if (jobs.find(id) === shown) await jobs.changed(id, left.signal);
    }
  });
}

/** `progress` while it runs, then one of `done`, `failed`, `cancelled`; each carries the whole job. */
function tell(stream: SSEStreamingApi, job: Job): Promise<void> {
  return stream.writeSSE({
    event: job.state === 'running' ? 'progress' : job.state,
    data: JSON.stringify(job),
  });
}
