import { type Problem, problemFrom } from './problem.ts';
import { queryText } from './query-text.ts';
import { forgetSession, reach, session } from './session.ts';
import type { Asked, InputOf, OutputOf, Told } from './verb-types.ts';

/** Asks a verb that reads. */
export async function ask<Name extends keyof Asked>(
  name: Name,
  input: InputOf<Asked[Name]>,
  signal?: AbortSignal,
): Promise<OutputOf<Asked[Name]>> {
  const fields = input as Readonly<Record<string, unknown>>;
  return (await send(`/${name}${queryText(fields)}`, signal ? { signal } : {})) as OutputOf<Asked[Name]>;
}

/** Tells a verb that writes. */
export async function tell<Name extends keyof Told>(
  name: Name,
  input: InputOf<Told[Name]>,
): Promise<OutputOf<Told[Name]>> {
  return (await post(`/${name}`, input)) as OutputOf<Told[Name]>;
}

export function post(path: string, body: unknown): Promise<unknown> {
  return send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });
}

/** Sends with the token; when the server was started anew in between, once more with its new one. */
export async function send(path: string, init: RequestInit, again = true): Promise<unknown> {
  const { token } = await session();
  const headers = { ...init.headers, Accept: 'application/json', 'X-Mutuals-Token': token };
  const answer = await reach(path, { ...init, headers });
  if (answer.status === 204) return undefined;
  const body: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return body;
  const problem: Problem = problemFrom(answer.status, body);
  if (answer.status !== 401 || !again) throw problem;
  forgetSession();
  return send(path, init, false);
}
