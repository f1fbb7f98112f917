import type { Context, Handler, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { Refusal } from '../core/refusal.ts';
import type { Deps } from '../verbs/verb.ts';
import { type Answer, jsonAnswer, problemAnswer, responseOf } from './answer.ts';
import type { AnyVerb } from './any-verb.ts';
import { HttpRefusal } from './http-refusal.ts';
import type { Idempotency } from './idempotency.ts';
import { isGiven } from './is-given.ts';
import type { Job, Jobs } from './jobs.ts';
import { keyedStore } from './keyed-store.ts';
import type { Problem } from './problem.ts';
import { queryInput } from './query-input.ts';
import { inputReader } from './read-input.ts';
import { checkedOutput, type RunLong, runVerb } from './run-verb.ts';
import type { SignIn } from './sign-in.ts';
import { UPLOADS_FIELD, type Uploads } from './uploads.ts';
import { longestWait, waitFor } from './wait-for.ts';

export type VerbRoutes = {
  readonly deps: () => Deps;
  readonly runLong: RunLong;
  readonly jobs: Jobs;
  readonly uploads: Uploads;
  readonly idempotency: Idempotency;
  readonly signIn: SignIn;
  readonly problemOf: (error: unknown, where: string) => Problem;
};

const BODY_LIMIT_BYTES = 1_000_000;

/** `GET /people.list` and `POST /people.list` for what reads, `POST /people.merge` for what writes or takes long. */
export function addVerbRoutes(app: Hono, verbs: readonly AnyVerb[], routes: VerbRoutes): void {
  const { needed } = routes.signIn;
  const limited = bodyLimit({ maxSize: BODY_LIMIT_BYTES, onError: refuseTooLarge });
  for (const verb of verbs) {
    if (isGiven(verb)) app.get(`/${verb.name}`, needed, etag({ weak: true }), byQuery(verb, routes));
    app.post(`/${verb.name}`, needed, limited, byBody(verb, routes));
  }
}

function refuseTooLarge(): never {
  throw new Refusal('request_too_large', '1 MB');
}

function byQuery(verb: AnyVerb, routes: VerbRoutes): Handler {
  const read = inputReader(verb);
  return async (c) => {
    const input = read(queryInput(verb.input, new URL(c.req.url).searchParams));
    return responseOf(await answer(verb, input, { ...routes, waitSeconds: 0 }));
  };
}

function byBody(verb: AnyVerb, routes: VerbRoutes): Handler {
  const read = inputReader(verb);
  return async (c) => {
    const body = await c.req.text();
    const input = read(readJson(c, body));
    const waitSeconds = longestWait(c.req.header('Prefer'));
    const key = c.req.header('Idempotency-Key');
    if (key === undefined || !verb.writes)
      return responseOf(await answer(verb, input, { ...routes, waitSeconds }));
    const keyed = { ...routes, waitSeconds, deps: keyedDeps(routes.deps, key) };
    const respondAnyway = (): Promise<Answer> =>
      answer(verb, input, keyed).catch((error: unknown) => problemAnswer(routes.problemOf(error, verb.name)));
    return responseOf(await routes.idempotency.once({ key, verb: verb.name, body }, respondAnyway));
  };
}

function keyedDeps(deps: () => Deps, key: string): () => Deps {
  return () => {
    const given = deps();
    return { ...given, store: keyedStore(given.store, key) };
  };
}

/** No body at all stands for an input in which nothing is said. */
function readJson(c: Context, body: string): unknown {
  const type = c.req.header('Content-Type') ?? '';
  if (body === '' && type === '') return {};
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpRefusal('body_type_unknown', type);
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new HttpRefusal('body_not_json', '', cause);
  }
}

type Answering = VerbRoutes & { readonly waitSeconds: number };

async function answer(
  verb: AnyVerb,
  input: Record<string, unknown>,
  { waitSeconds, ...routes }: Answering,
): Promise<Answer> {
  await onlyUploads(input, routes.uploads);
  if (!verb.long) return jsonAnswer(await runVerb(verb, input, routes.deps()));
  const { jobs, runLong } = routes;
  const { id } = jobs.start(verb.name, async (watch) =>
    checkedOutput(verb, await runLong(verb.name, input, watch)),
  );
  return jobAnswer(await waitFor(jobs, id, waitSeconds));
}

async function onlyUploads(input: Record<string, unknown>, uploads: Uploads): Promise<void> {
  const ids = input[UPLOADS_FIELD];
  if (Array.isArray(ids)) await Promise.all(ids.map((id) => uploads.pathOf(String(id))));
}

function jobAnswer({ id, state, result, problem }: Job): Answer {
  if (problem) return problemAnswer(problem);
  if (state === 'done') return jsonAnswer(result);
  return jsonAnswer({ job: id }, 202, { Location: `/jobs/${id}` });
}
