import type { Day } from '../../core/day.ts';
import type { Progress } from '../../core/ports.ts';
import { Refusal, type RefusalCode } from '../../core/refusal.ts';
import type { DataPlace } from '../data/data-place.ts';

/** Long work, as it is handed to a worker thread. */
export type WorkerTask = {
  readonly work: { readonly verb: string; readonly input: unknown } | { readonly freshen: Day };
  readonly place: DataPlace;
  readonly version: string;
  readonly by: 'web' | 'assistant';
  /** Becomes 1 when the work should stop; seen even while the worker never comes to rest. */
  readonly stop: SharedArrayBuffer;
};

/** What a worker tells. The last one is `done`, `refused` or `failed`. */
export type WorkerNews =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly result: unknown }
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly message: string;
      readonly details: readonly string[];
    }
  | { readonly type: 'failed'; readonly message: string; readonly trace: string };

export function failureNews(error: unknown): WorkerNews {
  if (error instanceof Refusal) {
    const { code, message, details } = error;
    return { type: 'refused', code, message, details };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { type: 'failed', message, trace: stack ?? message };
}

/** A refusal that was made in a worker, with its sentence as it stood there. */
export class CarriedRefusal extends Refusal {
  constructor(news: Extract<WorkerNews, { type: 'refused' }>) {
    super(news.code, '', news.details);
    this.message = news.message;
  }
}
