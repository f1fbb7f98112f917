import { Problem, problemFrom } from './problem.ts';

export type Session = { readonly token: string; readonly version: string; readonly isSample: boolean };

let opened: Promise<Session> | undefined;

/** Who this browser is to the server; asked once, and again after it failed. */
export function session(): Promise<Session> {
  opened ??= openSession().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** After another server was started its token is another one. */
export function forgetSession(): void {
  opened = undefined;
}

async function openSession(): Promise<Session> {
  const answer = await reach('/session', {});
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw problemFrom(answer.status, body);
  return body as Session;
}

/** `fetch` that says in a sentence when nobody answers. */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    const detail = 'Mutuals does not answer. Is `mutuals serve` still running? Nothing you wrote is lost.';
    throw new Problem({ status: 0, code: 'unreachable', detail, cause });
  }
}
