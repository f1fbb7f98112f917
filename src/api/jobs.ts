import { randomBytes } from 'node:crypto';
import type { Progress, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import { HttpRefusal } from './http-refusal.ts';
import type { Problem } from './problem.ts';

/** Long work, as it is shown. */
export type Job = {
  readonly id: string;
  readonly verb: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress?: Progress;
  readonly result?: unknown;
  readonly problem?: Problem;
};

export type Jobs = {
  start(verb: string, work: (watch: Watch) => Promise<unknown>): Job;
  /** The job as it stands; refused when it is unknown or too long ago. */
  find(id: string): Job;
  /** Asks the work to stop; it is cancelled once it has. */
  cancel(id: string): Job;
  /** Settles at the next change of the job, or when `signal` fires. */
  changed(id: string, signal: AbortSignal): Promise<void>;
};

type Entry = { job: Job; stopAsked: boolean; endedAt?: number; readonly listeners: Set<() => void> };

export type JobsOptions = {
  readonly now: () => Date;
  readonly problemOf: (error: unknown, verb: string) => Problem;
};

const KEPT_MS = 3_600_000;
const MOST_RUNNING = 8;
const MOST_KEPT = 100;

export function createJobs({ now, problemOf }: JobsOptions): Jobs {
  const entries = new Map<string, Entry>();

  const found = (id: string): Entry => {
    forgetOld(entries, now().getTime());
    const entry = entries.get(id);
    if (!entry) throw new HttpRefusal('job_not_found', id);
    return entry;
  };

  const end = (entry: Entry, outcome: Pick<Job, 'state' | 'result' | 'problem'>): void => {
    entry.endedAt = now().getTime();
    change(entry, outcome);
  };

  return {
    start(verb, work) {
      forgetOld(entries, now().getTime());
      const running = [...entries.values()].filter(({ endedAt }) => endedAt === undefined);
      if (running.length >= MOST_RUNNING) throw new HttpRefusal('too_many_jobs');
      const id = randomBytes(12).toString('hex');
      const entry: Entry = { job: { id, verb, state: 'running' }, stopAsked: false, listeners: new Set() };
      entries.set(id, entry);
      work(watchOf(entry)).then(
        (result) => end(entry, { state: 'done', result }),
        (error: unknown) =>
          end(entry, { state: wasStopped(error) ? 'cancelled' : 'failed', problem: problemOf(error, verb) }),
      );
      return entry.job;
    },
    find: (id) => found(id).job,
    cancel(id) {
      const entry = found(id);
      entry.stopAsked = true;
      return entry.job;
    },
    changed: (id, signal) => nextChange(found(id), signal),
  };
}

function watchOf(entry: Entry): Watch {
  return {
    report: (progress) => change(entry, { progress }),
    stopIfAsked() {
      if (entry.stopAsked) throw new Refusal('interrupted');
    },
  };
}

function wasStopped(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'interrupted';
}

function change(entry: Entry, news: Partial<Job>): void {
  entry.job = { ...entry.job, ...news };
  for (const tell of entry.listeners) tell();
}

function nextChange({ job, listeners }: Entry, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (job.state !== 'running' || signal.aborted) return resolve();
    const settle = (): void => {
      listeners.delete(settle);
      signal.removeEventListener('abort', settle);
      resolve();
    };
    listeners.add(settle);
    signal.addEventListener('abort', settle);
  });
}

/** Work that still runs is never forgotten. */
function forgetOld(entries: Map<string, Entry>, now: number): void {
  for (const [id, { endedAt }] of entries) {
    if (endedAt !== undefined && (entries.size > MOST_KEPT || now - endedAt > KEPT_MS)) entries.delete(id);
  }
}
