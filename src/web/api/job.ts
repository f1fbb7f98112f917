import type { Progress } from '../../core/ports.ts';
import { post, send } from './client.ts';
import { Problem, problemFrom } from './problem.ts';
import type { InputOf, OutputOf, Started } from './verb-types.ts';

type JobState = {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: Progress;
  readonly result?: unknown;
  readonly problem?: unknown;
};

export type JobWatch = { readonly signal: AbortSignal; readonly report: (progress: Progress) => void };

/** Often at first, so that short work feels short; then as often as a bar needs it. */
const FIRST_LOOK_MS = 60;
const LAST_LOOK_MS = 500;

/** Starts long work, follows it to its end, and cancels it when the signal says so. */
export async function runJob<Name extends keyof Started>(
  name: Name,
  input: InputOf<Started[Name]>,
  watch: JobWatch,
): Promise<OutputOf<Started[Name]>> {
  const { job } = (await post(`/${name}`, input)) as { job: string };
  const cancel = (): void => void send(`/jobs/${job}`, { method: 'DELETE' }).catch(() => undefined);
  watch.signal.addEventListener('abort', cancel, { once: true });
  try {
    return (await follow(job, watch)) as OutputOf<Started[Name]>;
  } finally {
    watch.signal.removeEventListener('abort', cancel);
  }
}

async function follow(job: string, { report }: JobWatch): Promise<unknown> {
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(LAST_LOOK_MS, wait * 1.5)) {
    const now = (await send(`/jobs/${job}`, {})) as JobState;
    if (now.state === 'done') return now.result;
    if (now.state === 'failed') throw problemFrom(500, now.problem);
    if (now.state === 'cancelled') {
      throw new Problem({ status: 409, code: 'interrupted', detail: 'Stopped. Nothing was written.' });
    }
    if (now.progress) report(now.progress);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
