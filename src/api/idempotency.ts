import type { Answer } from './answer.ts';
import { HttpRefusal } from './http-refusal.ts';

/** What a client may send twice because it does not know whether the first one arrived. */
type Attempt = { readonly key: string; readonly verb: string; readonly body: string };

export type Idempotency = {
  /** The first answer under this key, given again; an attempt under way is waited for. */
  once(attempt: Attempt, answer: () => Promise<Answer>): Promise<Answer>;
};

const KEPT_MS = 86_400_000;
const MOST_KEPT = 500;
const LONGEST_KEY = 200;

type Kept = {
  readonly at: number;
  readonly verb: string;
  readonly body: string;
  readonly answer: Promise<Answer>;
};

/** Kept in memory for a day, the oldest leaving first. What failed on our side is not kept: it may be tried again. */
export function createIdempotency(now: () => Date): Idempotency {
  const kept = new Map<string, Kept>();
  return {
    async once({ key, verb, body }, answer) {
      if (key.length === 0 || key.length > LONGEST_KEY) throw new HttpRefusal('idempotency_key_invalid');
      forgetOld(kept, now().getTime());
      const earlier = kept.get(key);
      if (earlier && (earlier.verb !== verb || earlier.body !== body))
        throw new HttpRefusal('idempotency_key_reused');
      if (earlier) return replayed(await earlier.answer);
      const first = answer();
      kept.set(key, { at: now().getTime(), verb, body, answer: first });
      const given = await first;
      if (given.status >= 500) kept.delete(key);
      return given;
    },
  };
}

function replayed(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'Idempotent-Replayed': 'true' } };
}

function forgetOld(kept: Map<string, Kept>, now: number): void {
  for (const [key, { at }] of kept) {
    if (kept.size < MOST_KEPT && now - at <= KEPT_MS) return;
    kept.delete(key);
  }
}
