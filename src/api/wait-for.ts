import type { Job, Jobs } from './jobs.ts';

const LONGEST_WAIT_SECONDS = 60;

/** How long a client is willing to wait, as `Prefer: wait=N` (RFC 7240) says it. */
export function longestWait(prefer: string | undefined): number {
  const seconds = /(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])/.exec(prefer ?? '')?.[1];
  return Math.min(Number(seconds ?? 0), LONGEST_WAIT_SECONDS);
}

/** The job once it has ended, or as it stands when the time is over. */
export async function waitFor(jobs: Jobs, id: string, seconds: number): Promise<Job> {
  if (seconds === 0) return jobs.find(id);
  const over = AbortSignal.timeout(seconds * 1000);
  let job = jobs.find(id);
  while (job.state === 'running' && !over.aborted) {
    await jobs.changed(id, over);
    job = jobs.find(id);
  }
  return job;
}
